/** The help. In Vietnamese. */
export const help = {
  'program.about':
    'Đối chiếu văn bản của cấp ủy cấp dưới với nghị quyết của cấp trên: mỗi nhiệm vụ được giữ nguyên, cụ thể hóa hay chưa đề cập, kèm trích dẫn.',
  'program.after': `Ví dụ:
  doichieu compare ke-hoach.txt              đối chiếu với Nghị quyết 21-NQ/TW
  doichieu compare ke-hoach/ --report md=bao-cao.md
  doichieu compare ke-hoach.txt --against nghi-quyet.txt --fail-on omitted
  doichieu explain III.1.3/2 ke-hoach.txt    vì sao có kết quả như vậy

Mã thoát:
  0   xong, không có gì ở mức --fail-on
  1   xong, có kết quả ở mức --fail-on
  2   sai tham số
  3   có tệp không đọc được (các tệp khác vẫn được xử lý)
  4   có kết quả không ghi được: đĩa đầy, không có quyền
  70  lỗi của chương trình, xin báo lại

Chương trình không kết nối mạng, trừ hàng đợi mà --queue chỉ ra.
doichieu help <lệnh> nói rõ từng lệnh.`,
  'help.usage': 'Cách dùng:',
  'help.arguments': 'Tham số:',
  'help.options': 'Tùy chọn:',
  'help.common-options': 'Tùy chọn chung:',
  'help.commands': 'Lệnh:',
  'help.usage-options': '[tùy chọn]',
  'help.usage-program': '<lệnh> [tùy chọn]',

  'command.help.summary': 'hướng dẫn dùng một lệnh',
  'command.normalize.summary': 'làm sạch chữ: sửa phông lỗi, ghép lại đoạn bị ngắt dòng',
  'command.normalize.about':
    'Làm sạch chữ của văn bản: sửa phông lỗi (cƣờng → cường), thống nhất Unicode, ghép lại các dòng thành đoạn, bỏ số trang. ' +
    'Chữ đúng được giữ nguyên; mỗi chỗ sửa đều được ghi lại (--format json).',
  'command.normalize.after': `Ví dụ:
  doichieu normalize ke-hoach.txt                    văn bản thường, ra màn hình
  doichieu normalize ke-hoach.txt > ke-hoach.md      Markdown, vào tệp
  doichieu normalize ke-hoach.txt -o chu-sach.txt    mỗi đoạn một dòng
  doichieu normalize ho-so/ -o sach/                 cả thư mục
  cat ke-hoach.txt | doichieu normalize -            đọc từ đầu vào chuẩn

<văn-bản> là tệp, thư mục, mẫu tên ("ho-so/*.txt") hoặc - (đầu vào chuẩn).
Không nêu định dạng: txt khi in thẳng ra màn hình, còn lại là md.
JSON của một tệp là một đối tượng; của thư mục, mẫu tên hay nhiều tệp là một
danh sách, dù chỉ có một văn bản; -o là thư mục thì mỗi tệp một đối tượng. Khóa
và mã không đổi theo ngôn ngữ; --lang (nếu không: LC_ALL, LANG) chọn ngôn ngữ
của lời thông báo.
Mã thoát: 0 xong; 2 sai tham số; 3 có tệp không đọc được; 4 có kết quả không ghi
được; 70 lỗi chương trình.`,
  'command.parse.summary': 'tách cấu trúc: phần, mục, khoản, gạch đầu dòng, chỉ tiêu, phân công',
  'command.parse.about':
    'Tách cấu trúc của văn bản: phần, mục, khoản, gạch đầu dòng và câu, mỗi nơi có một mã cố định (III.1.3/2); ' +
    'cùng phần đầu, văn bản được dẫn, chỉ tiêu, phân công.',
  'command.parse.after': `Ví dụ:
  doichieu parse ke-hoach.txt                        dàn ý, ra màn hình
  doichieu parse ke-hoach.txt --format json -o ke-hoach.json
  doichieu parse ke-hoach.txt -o ke-hoach.md         mỗi mã một neo để dẫn tới
  doichieu parse ho-so/ --format akn -o akn/         Akoma Ntoso 3.0 (XML)
  doichieu parse ho-so/ --format json -o cau-truc/   cả thư mục
  doichieu parse ho-so/ -o phan-cong.xlsx            mọi phân công vào một bảng

Bảng phân công (csv, xlsx) có mỗi phân công một dòng: nhiệm vụ, chủ trì, phối
hợp, thời hạn, điều kiện, kết quả, đạt điều nào của “7 rõ” (người, việc, trách
nhiệm, thẩm quyền, thời gian, kết quả, nguồn lực), và chỗ đứng trong văn bản.
Nhiều văn bản vào chung một bảng khi in ra màn hình hoặc -o là tên tệp; -o là
thư mục thì mỗi văn bản một bảng.

JSON của một tệp là một đối tượng; của thư mục, mẫu tên hay nhiều tệp là một
danh sách, dù chỉ có một văn bản; -o là thư mục thì mỗi tệp một đối tượng. Khóa
và mã không đổi theo ngôn ngữ; --lang (nếu không: LC_ALL, LANG) chọn ngôn ngữ
của lời thông báo.

Mã: III.1.3/2 là mục III, tiểu mục 1.3, gạch đầu dòng thứ 2; III.1.3/2.1 là câu
thứ nhất ở đó; P3 là Phần thứ ba; D5 là Điều 5; …/p1 là đoạn không đánh số.
Mã thoát: 0 xong; 2 sai tham số; 3 có tệp không đọc được; 4 có kết quả không ghi
được; 70 lỗi chương trình.`,
  'command.compare.summary': 'đối chiếu: mỗi nhiệm vụ giữ nguyên, cụ thể hóa hay chưa đề cập',
  'command.compare.about':
    'Đối chiếu kế hoạch với văn bản của cấp trên. Với từng câu của từng nhiệm vụ: kết quả, độ tin cậy, đoạn trích của kế hoạch và chỗ khác nhau.',
  'command.compare.after': `Kết quả của mỗi câu:
  giữ nguyên nội dung (adopted)   cùng một nhiệm vụ, chỉ khác về câu chữ
  cụ thể hóa (localized)          nêu nhiệm vụ đó nhưng thay đổi chủ thể, phạm
                                  vi, số liệu, thời hạn, hoặc diễn đạt lại
  chưa đề cập (omitted)           không đoạn nào nêu việc phải làm

Ví dụ:
  doichieu compare ke-hoach.txt
  doichieu compare huyen/*.txt --report md=bao-cao.md,json=ket-qua.json
  doichieu compare huyen/ -o bao-cao.docx    báo cáo để ký, phụ lục trích dẫn
  doichieu compare huyen/ -o doi-chieu.xlsx  tổng hợp, ma trận, từng câu (.csv)
  doichieu compare ke-hoach.txt --against nghi-quyet.txt --tasks III,IV
  doichieu compare ke-hoach.txt --details --lang en
  doichieu compare ke-hoach.txt --fail-on omitted --quiet || echo "còn bỏ sót"

<kế-hoạch> là tệp, thư mục, mẫu tên ("huyen/*.txt") hoặc - (đầu vào chuẩn).
Mã thoát: 0 xong; 1 có câu ở mức --fail-on; 2 sai tham số; 3 có tệp không đọc
được; 4 có kết quả không ghi được; 70 lỗi chương trình.`,
  'command.merge.summary': 'gộp các phần đối chiếu làm trên nhiều máy thành một kết quả',
  'command.merge.about':
    'Gộp các phần do compare --shard 1/n … n/n ghi ra. Kết quả giống từng byte với một lần đối chiếu không chia.',
  'command.merge.after': `Ví dụ:
  doichieu compare huyen/ --shard 1/2 -o phan-1.dcp     trên một máy
  doichieu compare huyen/ --shard 2/2 -o phan-2.dcp     trên máy khác
  doichieu merge phan-1.dcp phan-2.dcp --report md=bao-cao.md,json=ket-qua.json

Nêu --against, --tasks, --applies, --terms như khi chạy compare; tùy chọn về
kết quả thì nêu ở đây. Phải đủ các phần, mỗi phần một lần; không cần có các kế
hoạch. Mỗi phần chứa toàn văn các kế hoạch của nó: chỉ chủ tệp đọc được. Lần
chạy compare có văn bản không đọc được thoát với mã 3, nhưng phần của nó vẫn đủ;
merge nêu lại văn bản nào không đọc được. Gộp các tệp --manifest của các phần
chỉ cần nối lại: cat phan-*.jsonl.
Mã thoát: như compare.`,
  'command.worker.summary': 'làm phần việc của các máy khác dùng chung hàng đợi',
  'command.worker.about':
    'Đối chiếu các kế hoạch mà lệnh compare --queue đưa vào hàng đợi trong Redis, cho đến khi bị dừng (Ctrl-C, SIGTERM): làm xong việc đang làm hoặc trả lại, rồi thoát với mã 0. Không đọc gì ngoài --root.',
  'command.worker.after': `Ví dụ:
  export DOICHIEU_QUEUE_PASSWORD=…            để mật khẩu không hiện trong danh sách tiến trình
  doichieu worker --queue redis://may-chu/0 --root /srv/ke-hoach
  doichieu worker --queue rediss://may-chu:6380/0 --root /srv/ke-hoach --jobs 4
  doichieu compare /srv/ke-hoach --queue redis://may-chu/0 --root /srv/ke-hoach -o tat-ca.html

Máy giao việc và các máy nhận việc phải cùng phiên bản và dùng chung thư mục.
Văn bản vượt --time-limit (ở đây là một giờ nếu không nói khác) hoặc
--memory-limit, hoặc làm hỏng luồng xử lý hay cả máy nhận việc, được thử ba lần
rồi vào danh sách việc hỏng. DOICHIEU_QUEUE_PASSWORD_FILE chỉ ra tệp chứa mật
khẩu; DOICHIEU_QUEUE_PATIENCE là số giây một máy được im lặng trước khi bị coi là
đã mất (mặc định 10; mạng chậm thì đặt lớn hơn).

Mã thoát: 0 đã dừng hoặc hết việc; 2 tham số sai hoặc không có hàng đợi;
70 lỗi chương trình.`,
  'command.check.summary': 'kiểm tra kế hoạch theo các quy tắc, dùng được trong CI',
  'command.check.about':
    'Kiểm tra kế hoạch theo các quy tắc: nhiệm vụ chưa đề cập, chỉ tiêu thấp hơn, phân công thiếu người hoặc thời hạn, ' +
    'đánh số, thể thức, mã chữ … Mỗi phát hiện có mức độ, vị trí và cách sửa.',
  'command.check.after': `Ví dụ:
  doichieu check ke-hoach.txt
  doichieu check                              các kế hoạch ghi trong cấu hình
  doichieu check ke-hoach.txt --preset strict --rule task-copied=off
  doichieu check --trusted ../main --fail-on warning
  doichieu check ke-hoach/ --update-baseline  ghi nhận mọi phát hiện hiện có
  doichieu check ke-hoach/ --since origin/main chỉ các văn bản khác với bản ấy
  doichieu check ke-hoach/ --manifest m.jsonl   từng văn bản đã được kiểm tra ra sao
  doichieu check ke-hoach.txt --fix --dry-run xem trước chỗ sửa được, dạng diff

--fix ghi thẳng vào văn bản .txt, .md: đây là trường hợp duy nhất tệp đầu vào bị
ghi. Chỉ những chỗ nêu trong phát hiện được sửa, không bao giờ đổi chữ số.`,
  'command.explain.summary': 'giải thích một kết quả, một quy tắc kiểm tra hoặc một bước chuẩn hóa',
  'command.explain.about':
    'Giải thích: vì sao một nhiệm vụ (III.1.3/2) hay một câu của nó (III.1.3/2.1) có kết quả như vậy trong các kế hoạch; một quy tắc kiểm tra phát hiện gì, vì sao, cách xử lý; hoặc một bước chuẩn hóa sửa gì.',
  'command.explain.after': `Ví dụ:
  doichieu explain III.1.3/2                         nhiệm vụ này nói gì
  doichieu explain III.1.3/2 ke-hoach.txt            kế hoạch nêu thế nào
  doichieu explain III.1.3 ke-hoach.txt              mọi nhiệm vụ của mục này
  doichieu explain task-omitted                      quy tắc này phát hiện gì
  doichieu explain font-hook-letters                 bước chuẩn hóa này sửa gì

Mã thoát: 0 xong; 2 không có mã đó; 3 có tệp không đọc được; 70 lỗi
chương trình.`,
  'command.init.summary': 'ghi tệp cấu hình ban đầu',
  'command.init.about':
    'Ghi doichieu.config.json (hoặc .yaml) cho thư mục này, bằng cách hỏi hoặc theo tùy chọn: đối chiếu với văn bản nào, kế hoạch ở đâu, theo quy tắc nào; có --ci thì thêm tệp kiểm tra kế hoạch mới. Không ghi đè tệp đã có nếu không có --force.',
  'command.init.after': `Ví dụ:
  doichieu init                                     hỏi từng điều
  doichieu init --yes --plans 'huyen/**/*.docx' --preset strict
  doichieu init --yes --against nq/nghi-quyet.pdf --format yaml
  doichieu check                                    sau đó kiểm tra các kế hoạch

Mã thoát: 0 đã chạy; 2 tham số sai hoặc đã có cấu hình; 70 lỗi chương trình.`,
  'command.completion.summary': 'in đoạn lệnh để shell tự gõ tiếp',
  'command.completion.about':
    'In đoạn lệnh cho bash, zsh, fish hoặc PowerShell: shell gõ tiếp tên lệnh, tùy chọn, định dạng, bộ quy tắc và quy tắc.',
  'command.completion.after': `Ví dụ:
  bash        echo 'source <(doichieu completion bash)' >> ~/.bashrc
  zsh         echo 'source <(doichieu completion zsh)' >> ~/.zshrc
  fish        doichieu completion fish > ~/.config/fish/completions/doichieu.fish
  PowerShell  doichieu completion powershell >> $PROFILE

Mã thoát: 0 đã chạy; 2 không có shell này; 70 lỗi chương trình.`,

  'operand.input': 'văn-bản',
  'operand.plan': 'kế-hoạch',
  'operand.part': 'phần',
  'operand.shell': 'shell',
  'operand.id': 'mã',

  'option.help': 'hướng dẫn này',
  'option.version': 'phiên bản',
  'option.lang': 'ngôn ngữ của kết quả và hướng dẫn (nếu không nêu: theo LC_ALL, LANG; sau cùng là vi)',
  'option.ocr': 'nhận dạng chữ trên trang không có chữ (auto, mặc định), trên mọi trang ảnh (always), hay không (never)',
  'option.ocr-engine': 'bộ nhận dạng chữ: có sẵn trong chương trình (mặc định), hoặc tesseract đã cài trên máy (native)',
  'option.tessdata': 'thư mục chứa mô hình nhận dạng (vie.traineddata)',
  'option.ocr-fix':
    'từ nhận dạng nhầm: sửa trên trang ảnh, nơi khác chỉ nêu ra (auto, mặc định); không làm gì (off); sửa ở mọi văn bản có dấu vết nhận dạng (safe); sửa nhiều hơn (all)',
  'option.witness':
    'bản số hóa khác của văn bản, hoặc văn bản được trích: tệp, hoặc số của văn bản kèm sẵn; có thể nêu nhiều lần',
  'option.config':
    'tệp cấu hình (mặc định: doichieu.config.json, doichieu.config.yaml hoặc “doichieu” trong package.json ở thư mục làm việc)',
  'option.no-config': 'không dùng cấu hình nào',
  'option.jobs': 'số luồng làm việc song song (mặc định: theo số nhân của máy, nhiều nhất 8; 1: không dùng luồng)',
  'option.time-limit': 'số giây tối đa cho mỗi văn bản (mặc định: không giới hạn); quá thì bỏ qua, làm tiếp các văn bản khác',
  'option.memory-limit':
    'số MB bộ nhớ tối đa cho mỗi văn bản (mặc định: 4096 khi chạy luồng); quá thì bỏ qua, làm tiếp các văn bản khác',
  'option.quiet': 'không ghi chú thêm; chỉ kết quả và lỗi',
  'option.no-cache': 'không dùng và không ghi bộ nhớ đệm của người dùng',
  'option.no-color': 'không dùng màu (cũng như khi đặt NO_COLOR hoặc không in ra màn hình)',
  'option.format': 'định dạng kết quả, mặc định là định dạng đầu:',
  'option.output': 'ghi vào tệp, hoặc vào thư mục khi có nhiều đầu vào; định dạng lấy theo đuôi tệp',
  'option.output-file': 'ghi vào tệp; định dạng lấy theo đuôi tệp',
  'option.report': 'thêm một hay nhiều báo cáo, ví dụ md=bao-cao.md,json=ket-qua.json',
  'option.register': 'ghi danh mục văn bản (CSV, mỗi văn bản một dòng); không có -o thì chỉ ghi danh mục',
  'option.review': 'ghi một trang HTML để hiệu đính: ảnh từng trang bên cạnh chữ, mỗi chỗ sửa có thể nhận hoặc bỏ',
  'option.searchable': 'ghi bản quét thành PDF tìm chữ được',
  'option.corrections': 'tệp hiệu đính đã lưu từ trang hiệu đính; có thể nêu nhiều lần',
  'option.force': 'cho phép ghi đè tệp đã có',
  'option.against': 'văn bản cấp trên: tệp hoặc số của văn bản kèm sẵn (mặc định 21-NQ/TW)',
  'option.tasks': 'các mục nêu nhiệm vụ trong văn bản cấp trên, ví dụ III,IV (nếu không nêu: tự tìm)',
  'option.applies': 'tệp JSON cho biết mỗi nhiệm vụ áp dụng cho cấp nào (nếu không nêu: dữ liệu kèm sẵn của 21-NQ/TW)',
  'option.terms':
    'tệp thuật ngữ riêng, mỗi dòng một nhóm: a = b (như nhau), a ~ b (gần nghĩa), a; b < c (thuộc loại c), ABC : a b c (viết tắt), ! a (từ ngữ khuôn mẫu)',
  'option.via': 'văn bản của cấp giữa (từ trên xuống, nêu được nhiều lần): thay đổi nào vào từ đâu, chép gì, trở lại gì',
  'option.before': 'bản trước của kế hoạch: nhiệm vụ nào tốt hơn, kém hơn',
  'option.siblings': 'tìm đoạn chép nguyên văn từ văn bản khác trong lần chạy (trừ văn bản của tỉnh khác)',
  'option.decisions': 'tệp quyết định của người đối chiếu (mặc định: doichieu.decisions.yml nếu có)',
  'option.no-decisions': 'không dùng quyết định nào',
  'option.decide': 'đi qua từng chỗ cần xem, ghi quyết định vào tệp quyết định',
  'option.details-findings': 'in ra từng chỗ, cả những phát hiện không tính',
  'option.queue':
    'giao việc đối chiếu cho các máy khác qua hàng đợi trong Redis (redis://may-chu:6379/0; rediss:// là mã hóa; mật khẩu trong DOICHIEU_QUEUE_PASSWORD): kết nối duy nhất mà chương trình mở',
  'option.root': 'thư mục dùng chung với các máy nhận việc, chứa mọi kế hoạch (mặc định: thư mục hiện tại)',
  'option.shared-root': 'thư mục dùng chung với máy giao việc; không đọc gì ngoài thư mục này',
  'option.drain': 'thoát khi hàng đợi hết việc',
  'option.details': 'in từng câu kèm trích dẫn, chỗ khác nhau, đoạn gần nhất',
  'option.shard': 'chỉ làm phần k trong n phần của các kế hoạch (được cả với --queue), ghi vào tệp -o để gộp bằng merge',
  'option.manifest': 'ghi từng văn bản đã làm gì, mất bao lâu, lỗi gì: mỗi dòng một JSON',
  'option.fail-on': 'thoát với mã 1 khi có câu thuộc loại này: omitted, localized (gồm cả omitted), review',
  'option.fail-on-severity': 'thoát với mã 1 khi có phát hiện mới từ mức này trở lên (mặc định: error)',
  'option.max-warnings': 'thoát với mã 1 khi có nhiều cảnh báo hơn số này',
  'option.preset': 'bộ quy tắc: recommended (mặc định), strict, encoding',
  'option.rule': 'đổi mức của một quy tắc: error, warning, info, off',
  'option.baseline': 'tệp ghi các phát hiện đã biết, không làm hỏng lần chạy (mặc định: doichieu.baseline.json nếu có)',
  'option.no-baseline': 'không dùng tệp các phát hiện đã biết',
  'option.update-baseline': 'ghi mọi phát hiện hiện có vào tệp các phát hiện đã biết, bỏ mục không còn nữa',
  'option.since': 'chỉ xét các văn bản khác với phiên bản git này (cả khi chưa commit)',
  'option.fix':
    'sửa ngay vào văn bản .txt, .md những chỗ không cần cân nhắc: mã chữ, khoảng trắng, dấu ngoặc; không bao giờ đổi chữ số',
  'option.dry-run': 'với --fix: in chỗ sửa dưới dạng diff, không ghi tệp',
  'option.trusted': 'chỉ nhận cấu hình, quyết định, các phát hiện đã biết từ thư mục này',
  'option.yes': 'không hỏi: điều gì không có tùy chọn thì theo mặc định',
  'option.plans': 'nơi có các kế hoạch: mẫu tên tệp, thư mục cách nhau bằng dấu /; có thể ghi nhiều lần',
  'option.ci':
    'ghi thêm tệp kiểm tra kế hoạch mới: trên GitHub hoặc GitLab, trước khi commit bằng git, hay bằng nháy đúp ở cơ quan không dùng các thứ đó',
  'option.configuration-format': 'định dạng của tệp cấu hình (mặc định: json)',
  'option.no-inline': 'không nghe các ghi chú bỏ qua viết trong văn bản',
} as const
