/**
 * How binding a verb is ("mức độ yêu cầu"), weakest first. A plan that writes `triển khai` for `nghiên cứu` asks for more,
 * `phấn đấu` for `bảo đảm` for less. The words of one line are of one strength.
 */
export const STRENGTH = [
  'khuyến khích; vận động; quan tâm; động viên',
  'nghiên cứu; xem xét; đề xuất; kiến nghị; đề nghị',
  'thí điểm; phấn đấu; từng bước',
  'chú trọng; coi trọng; tăng cường; đẩy mạnh; đổi mới; nâng cao; xây dựng; rà soát',
  'triển khai; thực hiện; triển khai thực hiện; tổ chức thực hiện; ban hành; thành lập; giao; thực hiện nghiêm; thực hiện nghiêm túc; duy trì; quản lý',
  'hoàn thành; bảo đảm; chấm dứt; kiên quyết; bắt buộc; triệt để; nghiêm cấm; phải',
] as const
