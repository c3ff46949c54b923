import { flag } from "../rule.js"

/** "nội dung có phạm vi thực hiện trong địa bàn cấp xã" (Luật 10/2022 Đ16, Đ19, Đ21); otherwise the neighbourhood's. */
export const communeScope = flag("phạm vi thực hiện trong địa bàn cấp xã", "carried out in the whole commune")

/**
 * "đơn vị sự nghiệp không hưởng 100% lương từ ngân sách nhà nước" (Luật 97/2025 Đ5.2): there the union keeps its part in
 * Chương III.
 */
export const notFullyBudgetPaid = flag(
  "đơn vị sự nghiệp không hưởng 100% lương từ ngân sách nhà nước",
  "a public service unit whose wages do not come wholly from the budget"
)
