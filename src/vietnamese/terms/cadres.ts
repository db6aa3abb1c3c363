/** Organization and cadre work ("tổ chức, cán bộ, chính sách"). The signs are explained in ../terms.ts. */
export const CADRES = `
cơ sở
công tác cán bộ
đội ngũ cán bộ
quy hoạch = công tác quy hoạch
tạo nguồn
nguồn cán bộ
đào tạo, bồi dưỡng
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
chế độ, chính sách = chính sách, chế độ
cơ chế, chính sách
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
luân chuyển cán bộ ~ điều động cán bộ ~ tăng cường cán bộ về cơ sở = đưa cán bộ về cơ sở ~ biệt phái
luân chuyển, điều động cán bộ
bổ nhiệm
bố trí, sử dụng cán bộ = bố trí cán bộ
tuyển dụng công chức = tuyển dụng cán bộ, công chức ~ thi tuyển
miễn nhiệm, từ chức = từ chức, miễn nhiệm = miễn nhiệm, thay thế ~ thay thế kịp thời cán bộ = thay thế cán bộ yếu kém ~ cho thôi giữ chức vụ
cán bộ đương chức và quy hoạch = cán bộ đương chức, quy hoạch
cán bộ trẻ, cán bộ nữ, cán bộ người dân tộc thiểu số = cán bộ nữ, cán bộ trẻ, cán bộ người dân tộc thiểu số = cán bộ nữ, cán bộ trẻ, cán bộ là người dân tộc thiểu số
cán bộ người dân tộc thiểu số = cán bộ là người dân tộc thiểu số
cán bộ, công chức xã, phường, thị trấn = công chức cấp xã
bí thư không là người địa phương = bố trí bí thư không phải là người địa phương = bí thư cấp ủy không phải là người địa phương
cán bộ cấp chiến lược ~ đội ngũ cán bộ các cấp = cán bộ các cấp
tinh giản biên chế ~ giảm biên chế
cơ cấu lại đội ngũ cán bộ, công chức
vị trí việc làm
tinh gọn tổ chức bộ máy = tinh gọn bộ máy = sắp xếp bộ máy ~ sắp xếp tổ chức bộ máy ~ kiện toàn tổ chức bộ máy = kiện toàn bộ máy
tinh gọn, hoạt động hiệu lực, hiệu quả = tinh, gọn, mạnh, hiệu năng, hiệu lực, hiệu quả = tinh gọn, mạnh, hiệu lực, hiệu quả
sắp xếp thôn, tổ dân phố = sáp nhập thôn
giảm đầu mối = giảm cấp trung gian = thu gọn đầu mối
thu hút, trọng dụng người có đức, có tài ~ chính sách thu hút nhân tài = chính sách thu hút, đãi ngộ
cán bộ chuyên trách công tác đảng = cán bộ làm công tác đảng = cán bộ làm công tác xây dựng đảng = cán bộ chuyên trách đảng
thi đua, khen thưởng = công tác thi đua, khen thưởng
`
