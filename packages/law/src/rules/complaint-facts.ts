import { flag } from "../rule.js"

/** "đối với vụ việc phức tạp" (Đ28, Đ33, Đ37, Đ50); what makes a case complex is in complaint-grounds. */
export const complex = flag("vụ việc phức tạp", "complex case")

/** "Ở vùng sâu, vùng xa đi lại khó khăn" (Đ28, Đ33, Đ37, Đ44); no text lists those places. */
export const remote = flag("vùng sâu, vùng xa đi lại khó khăn", "remote area, hard to reach")
