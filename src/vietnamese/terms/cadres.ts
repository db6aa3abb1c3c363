/** Organization and cadre work ("tổ chức, cán bộ, chính sách"). The signs are explained in ../terms.ts. */
export const CADRES = `
cơ sở
công tác cán bộ
đội ngũ cán bộ
quy hoạch = công tác quy hoạch
tạo nguồn
nguồn cán bộ
đào tạo, bồi dưỡng = đào tạo bồi dưỡng
bồi dưỡng ~ tập huấn ~ cập nhật kiến thức
đào tạo
kỹ năng ~ kỹ năng, nghiệp vụ
nghiệp vụ
trình độ chuyên môn
luân chuyển ~ điều động ~ điều động, luân chuyển
bổ nhiệm
ứng cử
bầu cử
phân cấp quản lý
phụ cấp = chế độ phụ cấp
chế độ, chính sách = chính sách, chế độ = chế độ chính sách
cơ chế, chính sách = cơ chế chính sách
chế độ, chính sách ~ cơ chế, chính sách
chính sách hỗ trợ
chính sách đặc thù ~ cơ chế đặc thù ~ cơ chế, chính sách đặc thù
tiêu chuẩn, điều kiện
tiêu chuẩn chức danh
tiêu chí ~ bộ tiêu chí
biên chế ~ tinh giản biên chế
vị trí việc làm
sắp xếp tổ chức bộ máy
sắp xếp ~ sắp xếp, tinh gọn ~ tinh gọn
kiện toàn ~ củng cố, kiện toàn ~ củng cố
sáp nhập ~ hợp nhất
hoàn thiện mô hình
thí điểm = làm thí điểm = thực hiện thí điểm
nhân rộng mô hình
kiêm ~ đồng thời là ~ kiêm nhiệm = kiêm giữ
người đứng đầu
chịu trách nhiệm ~ xem xét trách nhiệm
trách nhiệm của người đứng đầu
hưu trí = nghỉ hưu = nghỉ chế độ hưu trí
công tác xã hội
công tác văn phòng
cơ cấu
độ tuổi
khen thưởng
`
