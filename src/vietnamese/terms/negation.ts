/** Words that turn what follows round, or put an end to it ("phủ định, cấm đoán"). */
export const NEGATING =
  'không; chưa; chẳng; đừng; cấm; nghiêm cấm; không cho phép; bãi bỏ; hủy bỏ; huỷ bỏ; đình chỉ; chấm dứt; tạm dừng; dừng; ngừng; thôi không; bỏ qua; bỏ sót'

/** The same, where a phrase begins with them; elsewhere they are nouns or mild. @example "Hạn chế kết nạp" */
export const LESSENING = 'hạn chế; giảm bớt; tiếp tục bỏ sót; tiếp tục buông lỏng; tiếp tục nể nang'

/** What may stand between such a word and what it turns round. @example "không *phải* xây dựng", "cấm *đảng viên* xây dựng" */
export const TURNED =
  'phải; được; cần; cần phải; nên; có; cho; tiến hành; thực hiện; triển khai; triển khai thực hiện; tổ chức; đảng viên; cán bộ; cấp ủy; cấp uỷ; chi bộ; việc; các; những; tiếp tục'

/** Phrases with such a word that turn nothing round. */
export const TURNS_NOTHING =
  'không ngừng; không chỉ; không những; không chuyên trách; không gian; không quá; không phân biệt; chưa có; chưa đủ; không có; không còn; không đủ; không để; không làm'
