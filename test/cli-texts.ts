/** A resolution of two tasks, and plans that take up both, or one of them. */
export const RESOLUTION = `BAN CHẤP HÀNH TRUNG ƯƠNG                    ĐẢNG CỘNG SẢN VIỆT NAM
Số 99-NQ/TW                                 Hà Nội, ngày 05 tháng 3 năm 2021

NGHỊ QUYẾT
về bảo vệ rừng đầu nguồn

I- TÌNH HÌNH
Rừng đầu nguồn bị thu hẹp trong nhiều năm.

II- NHIỆM VỤ, GIẢI PHÁP
- Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã biên giới.
- Đào tạo kiểm lâm viên sử dụng ảnh vệ tinh để phát hiện cháy rừng.

III- TỔ CHỨC THỰC HIỆN
Các cấp ủy xây dựng kế hoạch thực hiện Nghị quyết.
`

const PLAN_HEAD = `KẾ HOẠCH
thực hiện Nghị quyết số 99-NQ/TW ngày 05/3/2021 về bảo vệ rừng đầu nguồn

I. Nhiệm vụ
`
const FIRST = '- Rà soát, cắm mốc ranh giới rừng đầu nguồn ở các xã biên giới.\n'
const SECOND = '- Đào tạo kiểm lâm viên sử dụng ảnh vệ tinh để phát hiện cháy rừng.\n'
const OTHER = '- Tổ chức hội thi văn nghệ quần chúng chào mừng ngày thành lập huyện.\n'

export const FULL_PLAN = PLAN_HEAD + FIRST + SECOND
export const PARTIAL_PLAN = PLAN_HEAD + FIRST + OTHER
