/** Tiers and places ("cấp, địa bàn"). The signs are explained in ../terms.ts. */
export const PLACES = `
cấp trung ương
cấp tỉnh
cấp huyện
cấp xã
xã; phường; thị trấn; huyện; thị xã; quận; tỉnh; thành phố
xã; phường; thị trấn < cấp xã
thôn; bản; khóm; ấp; tổ dân phố; khu phố; buôn; làng; phum; sóc; khu dân cư; xóm; tiểu khu < [địa bàn dưới xã]
địa bàn dân cư ~ khu dân cư
nơi cư trú ~ nơi ở ~ địa bàn cư trú
nơi làm việc ~ nơi công tác
vùng dân tộc thiểu số = vùng đồng bào dân tộc thiểu số = vùng có đông đồng bào dân tộc thiểu số
đồng bào dân tộc thiểu số
vùng tôn giáo = vùng đồng bào tôn giáo = vùng có đông đồng bào tôn giáo
đồng bào tôn giáo
biên giới ~ vùng biên giới
hải đảo ~ biển, đảo
vùng sâu; vùng xa < vùng khó khăn
vùng sâu; vùng xa
vùng đặc biệt khó khăn = xã đặc biệt khó khăn = nơi đặc biệt khó khăn = địa bàn đặc biệt khó khăn
vùng đặc biệt khó khăn < vùng khó khăn
nông thôn
miền núi
thành thị ~ đô thị
khu đô thị; khu đô thị mới
khu công nghiệp; khu chế xuất; cụm công nghiệp; khu kinh tế < [khu sản xuất tập trung]
địa bàn trọng điểm
ở nước ngoài = ngoài nước
cả nước = toàn quốc
`
