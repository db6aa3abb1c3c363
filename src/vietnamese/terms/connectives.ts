/**
 * Words of grammar ("hư từ"): they join and point and say nothing of the task. They weigh nothing, neither when they are
 * missing nor when they are put in. One word or phrase a line.
 */
export const GRAMMAR = `
và
hoặc
hay
của
các
những
mọi
từng
mỗi
cho
với
về
ở
tại
trong
trên
từ
đến
tới
vào
ra
theo
để
nhằm
do
bởi
vì
mà
là
thì
cũng
được
bị
có
phải
cần
đã
đang
sẽ
đó
này
kia
ấy
nơi
khi
nếu
như
cùng
cùng với
đồng thời
qua đó
từ đó
trong đó
bằng
việc
sự
nhất là
đặc biệt là
trước hết là
đối với
nói trên
nêu trên
sau đây
sau khi
trước khi
đồng chí
một
làm
hơn
nữa
lại
còn
thật sự
thực sự
vẫn
ngay
cả
đều
lên
xuống
đi
`

/**
 * Words that open a new phrase inside a sentence: purpose, means, highlight, apposition. A sentence is cut before them.
 */
export const PHRASE_OPENERS = `
nhất là
đặc biệt là
trước hết là
bảo đảm
đảm bảo
nhằm
để
gắn với
trong đó
đồng thời
góp phần
tạo điều kiện
phù hợp với
trên cơ sở
theo hướng
theo phương châm
đáp ứng
qua đó
từ đó
chú trọng
`
