import type { Language } from '../../catalogue/catalogue.js'

/** What the scripts for an office say, without signs that a shell of Windows would take for its own. */
interface OfficeWords {
  /** How they are used; `{script}` stands for the command, `{plans}` for the folder of plans. */
  readonly about: string
  readonly empty: string
  readonly noProgram: string
  readonly noFolder: string
  /** By exit code. */
  readonly outcomes: Readonly<Record<0 | 1 | 2 | 3 | 4 | 70, string>>
  readonly where: string
  readonly key: string
}

export const OFFICE: Readonly<Record<Language, OfficeWords>> = {
  vi: {
    about: `Kiểm tra các kế hoạch trong thư mục {plans}, ghi kết quả vào ket-qua, mỗi lần chạy một thư mục theo ngày giờ.
Cách dùng: {script} [thư mục đến] [thư mục kết quả]
doichieu lấy ở thư mục doichieu đã giải nén bên cạnh tệp này, nếu không có thì là bản đã cài trên máy.`,
    empty: 'Chưa có thư mục này; đã tạo. Chép các kế hoạch vào rồi chạy lại:',
    noProgram: 'Không tìm thấy doichieu: giải nén vào thư mục doichieu bên cạnh tệp này, hoặc cài bằng npm.',
    noFolder: 'Không tạo được thư mục:',
    outcomes: {
      0: 'ĐẠT. Không có lỗi phải xử lý.',
      1: 'CẦN XỬ LÝ. Có lỗi trong kế hoạch, xem kiem-tra.txt và doi-chieu.html.',
      2: 'KHÔNG CHẠY ĐƯỢC. Tùy chọn hoặc tệp cấu hình sai, hoặc không có kế hoạch nào.',
      3: 'CHƯA ĐỦ. Có văn bản không đọc được; các văn bản khác đã kiểm tra.',
      4: 'CHƯA ĐỦ. Có kết quả không ghi được: đĩa đầy hoặc không có quyền ghi.',
      70: 'LỖI CHƯƠNG TRÌNH. Đề nghị báo cho người phụ trách doichieu.',
    },
    where: 'Kết quả:',
    key: 'Bấm một phím bất kỳ để đóng.',
  },
  en: {
    about: `Checks the plans in the folder {plans} and writes the results to ket-qua, a folder by date and time for each run.
Usage: {script} [folder of plans] [folder of results]
doichieu is that in the folder doichieu beside this file, unpacked, else the one that is installed.`,
    empty: 'This folder was not there and has been made. Put the plans into it and run again:',
    noProgram: 'doichieu is not found: unpack it into a folder doichieu beside this file, or install it by npm.',
    noFolder: 'This folder cannot be made:',
    outcomes: {
      0: 'GOOD. Nothing has to be mended.',
      1: 'TO BE MENDED. There are errors in plans, see kiem-tra.txt and doi-chieu.html.',
      2: 'DID NOT RUN. An option or the configuration is wrong, or there is no plan.',
      3: 'NOT COMPLETE. A document cannot be read; the others have been checked.',
      4: 'NOT COMPLETE. A result cannot be written: the disk is full, or there is no permission.',
      70: 'A FAULT OF THE PROGRAM. Please tell whoever looks after doichieu.',
    },
    where: 'Results:',
    key: 'Press any key to close.',
  },
}
