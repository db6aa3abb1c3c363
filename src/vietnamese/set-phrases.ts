/** A line that heads and tails of documents have in the same words. */
export interface SetPhrase {
  /** As it is printed; in capitals where it is printed in no other way. */
  readonly text: string
  /** Whether more may follow on its line behind a colon. */
  readonly opens?: boolean
}

/**
 * The customary lines of the forms of documents ("thể thức văn bản"): national and party mottoes, who is written to, who signs for
 * whom. Source: Nghị định 30/2020/NĐ-CP, phụ lục I; Quy định 66-QĐ/TW (2017) and Hướng dẫn 36-HD/VPTW (2018).
 */
export const SET_PHRASES: readonly SetPhrase[] = [
  { text: 'ĐẢNG CỘNG SẢN VIỆT NAM' },
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
  { text: 'Độc lập - Tự do - Hạnh phúc' },
  { text: 'Nơi nhận', opens: true },
  { text: 'Nơi gửi', opens: true },
  { text: 'Kính gửi', opens: true },
  { text: 'Như trên' },
  ...[
    'BAN CHẤP HÀNH TRUNG ƯƠNG',
    'BỘ CHÍNH TRỊ',
    'BAN BÍ THƯ',
    'ỦY BAN NHÂN DÂN',
    'HỘI ĐỒNG NHÂN DÂN',
    'T/M BỘ CHÍNH TRỊ',
    'T/M BAN BÍ THƯ',
    'T/M BAN CHẤP HÀNH TRUNG ƯƠNG',
    'T/M BAN CHẤP HÀNH',
    'T/M BAN THƯỜNG VỤ',
    'TM. ỦY BAN NHÂN DÂN',
    'TM. HỘI ĐỒNG NHÂN DÂN',
    'TM. CHÍNH PHỦ',
    'TỔNG BÍ THƯ',
    'BÍ THƯ',
    'PHÓ BÍ THƯ',
    'PHÓ BÍ THƯ THƯỜNG TRỰC',
    'CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'KT. CHỦ TỊCH',
    'TL. CHỦ TỊCH',
    'TUQ. CHỦ TỊCH',
    'GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'KT. GIÁM ĐỐC',
    'TL. GIÁM ĐỐC',
    'TRƯỞNG BAN',
    'PHÓ TRƯỞNG BAN',
    'KT. TRƯỞNG BAN',
    'CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
    'KT. CHÁNH VĂN PHÒNG',
    'BỘ TRƯỞNG',
    'KT. BỘ TRƯỞNG',
    'THỨ TRƯỞNG',
    'THỦ TƯỚNG CHÍNH PHỦ',
    'KT. THỦ TƯỚNG',
    'PHÓ THỦ TƯỚNG',
    'NGHỊ QUYẾT',
    'QUYẾT ĐỊNH',
    'CHỈ THỊ',
    'KẾ HOẠCH',
    'CHƯƠNG TRÌNH HÀNH ĐỘNG',
    'HƯỚNG DẪN',
    'THÔNG BÁO',
    'TỜ TRÌNH',
  ].map((text) => ({ text })),
]
