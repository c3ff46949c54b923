/** What help says, from English to Vietnamese; a test holds it against every command. */
export const vietnameseHelp: Readonly<Record<string, string>> = {
  "dates, deadlines, rules and reports of Vietnamese administration, each with its clause":
    "ngày, thời hạn, quy tắc và báo cáo của hành chính Việt Nam, mỗi câu trả lời kèm điều khoản",
  "display help for command": "hiện trợ giúp của lệnh",
  "one line of JSON, on a terminal too; tables and pages come inside it":
    "một dòng JSON, cả trên màn hình; bảng và trang nằm bên trong",
  "vi or en; by the locale where it is left out": "vi hoặc en; bỏ trống thì theo ngôn ngữ của máy",
  "print the version": "in số phiên bản",
  "the chained record of an office's events": "sổ móc xích ghi các sự kiện của một cơ quan",
  "finds what was changed, dropped or put elsewhere in an exported audit, and where; - for standard input":
    "tìm chỗ bị sửa, bị bỏ hoặc bị chuyển trong sổ kiểm toán đã xuất; - là đầu vào chuẩn",
  "a head that was written down elsewhere; may be given again":
    "đầu chuỗi đã ghi ở nơi khác; có thể nêu nhiều lần",
  "working days, days off and the lunar calendar of Vietnam": "ngày làm việc, ngày nghỉ và âm lịch Việt Nam",
  "is it a working day, why, and which lunar day it is":
    "có phải ngày làm việc không, vì sao, và là ngày âm lịch nào",
  "the weekdays off, the make-up Saturdays and the number of working days":
    "các ngày nghỉ trong tuần, các thứ Bảy làm bù và số ngày làm việc",
  "the day so many working days after a day (before it, for a negative number)":
    "ngày cách một ngày chừng ấy ngày làm việc (trước ngày đó nếu là số âm)",
  "how many; the start day is not counted": "bao nhiêu ngày; không tính ngày bắt đầu",
  "the working days after FROM up to and with TO": "số ngày làm việc sau FROM đến hết TO",
  "the lunar day of a civil day (Vietnamese calendar, UTC+7)":
    "ngày âm lịch của một ngày dương (lịch Việt Nam, UTC+7)",
  "the civil day of a lunar day": "ngày dương của một ngày âm lịch",
  "the month is a leap month": "tháng nhuận",
  "cases and their procedures": "vụ việc và thủ tục",
  "replays events and commands, one JSON object a line: state, open deadlines, refusals":
    "diễn lại các sự kiện và lệnh, mỗi dòng một đối tượng JSON: tình trạng, thời hạn đang mở, các việc bị từ chối",
  'reads a citation, as "điểm b khoản 1 Điều 19 Luật Thực hiện dân chủ ở cơ sở"':
    "đọc một viện dẫn, như “điểm b khoản 1 Điều 19 Luật Thực hiện dân chủ ở cơ sở”",
  "the day on which a name is meant: laws of one name follow each other":
    "ngày mà tên luật được nói đến: các luật cùng tên nối tiếp nhau",
  "every citation, number and period in a Vietnamese text, and what is doubtful about it":
    "mọi viện dẫn, con số và kỳ trong một văn bản tiếng Việt, và điều đáng ngờ ở đó",
  "the day by which instruments are judged to be in force": "ngày dùng để xét văn bản còn hiệu lực hay không",
  "prints a script that completes words of this command line in bash, zsh or fish":
    "in đoạn mã để bash, zsh hoặc fish gợi ý các từ của dòng lệnh này",
  "the last day of a term, with every step and clause that leads to it":
    "ngày cuối của một thời hạn, kèm từng bước và điều khoản dẫn đến",
  "the day of the trigger (of the event, for a duty that comes before one)":
    "ngày mốc (ngày của sự kiện, với việc phải làm trước sự kiện)",
  "the day whose law governs, where it is not the day of the trigger":
    "ngày mà pháp luật khi đó được áp dụng, nếu khác ngày mốc",
  "a fact of the case; may be given again": "một tình tiết của vụ việc; có thể nêu nhiều lần",
  "the clock stopped on the first day and ran again after the last; may be given again":
    "thời hạn dừng từ ngày đầu và chạy lại sau ngày cuối; có thể nêu nhiều lần",
  "suppose the days off that were only proposed: a what-if, never a deadline":
    "giả định các ngày nghỉ mới chỉ được đề xuất: để ước lượng, không phải thời hạn",
  "also the whole derivation in words, in vi or en; by the locale where neither is given":
    "kèm toàn bộ cách tính bằng lời, vi hoặc en; bỏ trống thì theo ngôn ngữ của máy",
  "what the law says on a day, with its clauses and how sure that is":
    "pháp luật nói gì vào một ngày, kèm điều khoản và mức chắc chắn",
  "every rule, and with --on what each says on that day": "mọi quy tắc, và với --on thì nội dung vào ngày đó",
  "the day whose law is asked": "ngày mà pháp luật khi đó được hỏi",
  "one rule on one day": "một quy tắc vào một ngày",
  "also values known only from memory or inference, marked so": "cả giá trị chỉ nhớ hoặc suy ra, có đánh dấu",
  "the forms on which offices report": "các biểu mẫu báo cáo của cơ quan",
  "holds the figures of a form against its own relations":
    "đối chiếu số liệu của biểu với chính các quan hệ của biểu",
  "a JSON object from column number to value; - for standard input":
    "đối tượng JSON từ số cột đến giá trị; - là đầu vào chuẩn",
  "the last day of the period, which chooses the edition of the form": "ngày cuối kỳ, để chọn bản biểu mẫu",
  "fills a form from cases, each cell with the ids of the cases that it counts":
    "lập biểu từ các vụ việc, mỗi ô kèm mã các vụ việc được đếm",
  "JSON Lines of cases; - for standard input": "các vụ việc, mỗi dòng một JSON; - là đầu vào chuẩn",
  "the period, as 2026-Q1, 2026-6M or 2026": "kỳ báo cáo, như 2026-Q1, 2026-6M hoặc 2026",
  "count only what was done by that day": "chỉ đếm việc đã làm đến ngày đó",
  "json, csv, html or xlsx; the last three are printed as they are":
    "json, csv, html hoặc xlsx; ba loại sau in nguyên dạng",
  "the office named on the sheet": "tên cơ quan ghi trên biểu",
  "what part is of whole, exactly, and whether a published percentage says so":
    "phần so với toàn bộ, chính xác, và tỷ lệ đã công bố có đúng không",
  'the percentage as it was printed, as "82,06 %"': "tỷ lệ như đã in, ví dụ “82,06 %”",
  "administrative units and what they came from": "đơn vị hành chính và nguồn gốc",
  "the unit that bears a code on a day, with its predecessors and successors":
    "đơn vị mang mã vào một ngày, cùng đơn vị trước và sau",
  "the day; today where it is left out": "ngày; bỏ trống là hôm nay",
  "every unit that bore a code, with predecessors and successors":
    "mọi đơn vị từng mang mã, cùng đơn vị trước và sau",
  "whether a decision of the community passes, in whole numbers":
    "quyết định của cộng đồng dân cư có được thông qua không, tính bằng số nguyên",
  "the matter of Điều 15: D1–D2 contributions and funds, D3 covenant, D4 head, D5 boards, D6 self-management":
    "nội dung của Điều 15: D1–D2 đóng góp và quỹ, D3 hương ước, D4 trưởng thôn, D5 các ban, D6 tự quản",
  "neighbourhood, or commune: there the figures count neighbourhoods":
    "neighbourhood (thôn, tổ dân phố) hoặc commune (xã: đếm theo thôn, tổ dân phố)",
  "all household representatives (all neighbourhoods, at commune scope)":
    "tổng số đại diện hộ gia đình (tổng số thôn, tổ dân phố, với phạm vi xã)",
  "how many approve": "bao nhiêu tán thành",
  "the day of the vote; today where it is left out": "ngày biểu quyết; bỏ trống là hôm nay",
  "meeting, ballot or online": "meeting (họp), ballot (phát phiếu) hoặc online (trực tuyến)",
  "a meeting was held to which too few came": "đã họp mà không đủ người dự",
  "no such meeting was held": "chưa có cuộc họp như vậy"
}

/** The words that commander itself prints. */
export const vietnameseTitles: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng:",
  "Arguments:": "Đối số:",
  "Options:": "Tùy chọn:",
  "Global Options:": "Tùy chọn chung:",
  "Commands:": "Các lệnh:"
}
