/** What is said of a queue whose workers judge plans. */
export const queue = {
  'error.bad-queue':
    '--queue cần một địa chỉ như redis://may-chu:6379/0, hoặc rediss://… nếu kết nối được mã hóa; mật khẩu ghi trong đó hoặc, tốt hơn, trong {password}.',
  'error.no-root': '--root: không có thư mục “{folder}”.',
  'error.root-alone': '--root chỉ dùng cùng --queue.',
  'error.worker-needs': 'lệnh worker cần --queue <redis> và --root <thư mục>.',
  'error.queue-modules': 'dùng hàng đợi cần hai gói chưa được cài: npm install bullmq@6 ioredis@6, tại nơi cài doichieu.',
  'error.queue-password-file': '{path}: không đọc được mật khẩu của hàng đợi trong tệp mà {name} chỉ ra ({reason}).',
  'error.bad-patience': '{name} cần số giây từ {least} đến {most}, không phải “{value}”.',
  'error.queue': 'không kết nối được với hàng đợi {queue}: {reason}.',
  'error.outside-root': '{path} không nằm trong thư mục dùng chung {folder}; hãy dùng --root để chỉ thư mục chứa mọi kế hoạch.',
  'queue.password': 'thiếu mật khẩu hoặc mật khẩu sai',
  'queue.certificate': 'chứng thư không đáng tin ({code}); có thể dùng NODE_EXTRA_CA_CERTS để chỉ tệp chứng thư của cơ quan cấp',
  'queue.nobody': 'không có ai trả lời ({code})',
  'queue.failed': 'việc {job}, lần {attempt}/{most}: {words}',
  'note.queue-secret':
    'văn bản dùng để đối chiếu, hoặc bản đối chứng, có dấu mật: không đưa gì vào hàng đợi, mọi việc làm trên máy này.',
  'note.queue-lost': 'mất kết nối với hàng đợi {queue}; đang thử kết nối lại.',
  'note.queue-back': 'đã kết nối lại với hàng đợi {queue}.',
  'note.no-workers':
    'không có máy nào chạy doichieu {version} nhận việc ở hàng đợi {queue}; hãy chạy: doichieu worker --queue … --root ….',
  'note.serving': 'doichieu {version} nhận việc ở hàng đợi {queue}, {threads} luồng.',
  'note.queue-password':
    'mật khẩu của hàng đợi nằm trong dòng lệnh, ai xem danh sách tiến trình cũng thấy: nên đặt trong {password}.',
  'note.queue-trouble': 'hàng đợi {queue} không nhận việc: {reason}. Vẫn thử tiếp.',
  'note.queue-away': 'hàng đợi {queue} không trả lời đã {seconds} giây: máy này tự làm phần còn lại.',
  'note.judged-here': '{path}: {why} Máy này tự đối chiếu.',
  'unreadable.queue-outside': 'máy nhận việc từ chối: đây không phải tệp thường trong thư mục --root của máy ấy.',
  'unreadable.queue-absent': 'máy nhận việc không thấy tệp này trong --root. Mọi máy phải dùng chung một thư mục.',
  'unreadable.queue-changed': 'tệp mà máy nhận việc thấy là bản khác. Mọi máy phải dùng chung một thư mục.',
  'unreadable.queue-engine':
    'máy nhận việc nhận dạng chữ bằng chương trình hoặc mô hình khác máy này. Hãy dùng cùng --ocr-engine và --tessdata.',
  'unreadable.queue-version': 'máy nhận việc dùng phiên bản doichieu khác.',
  'unreadable.queue-time': 'các máy nhận việc đã thử nhiều lần nhưng đều quá thời gian; xem --time-limit của các máy ấy.',
  'unreadable.queue-memory': 'các máy nhận việc đã thử nhiều lần nhưng đều thiếu bộ nhớ; xem --memory-limit của các máy ấy.',
  'unreadable.queue-crashed':
    'các máy nhận việc đã thử nhiều lần nhưng đều hỏng giữa chừng; hàng đợi giữ nó trong danh sách việc hỏng.',
  'unreadable.queue-stalled': 'nhiều máy nhận việc biến mất khi đang làm tệp này; hàng đợi giữ nó trong danh sách việc hỏng.',
  'unreadable.queue-other': 'các máy nhận việc không làm được ({detail}).',
} as const
