import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ9, second paragraph: obstacles to complaining in time. */

const law = "02/2011/QH13"

const obstacles = [
  ground("illness", cite(law, "Đ9.p2", "vì ốm đau"), "ốm đau", "illness"),
  ground("disaster", cite(law, "Đ9.p2", "thiên tai"), "thiên tai", "natural disaster"),
  ground("enemy-action", cite(law, "Đ9.p2", "địch họa"), "địch họa", "enemy action"),
  ground(
    "distant-mission",
    cite(law, "Đ9.p2", "đi công tác, học tập ở nơi xa"),
    "đi công tác ở nơi xa",
    "a mission far away"
  ),
  ground(
    "distant-study",
    cite(law, "Đ9.p2", "đi công tác, học tập ở nơi xa"),
    "học tập ở nơi xa",
    "study far away"
  ),
  ground(
    "other-objective-obstacle",
    cite(law, "Đ9.p2", "vì những trở ngại khách quan khác"),
    "trở ngại khách quan khác",
    "another objective obstacle"
  )
] as const

export type ComplaintObstacle = (typeof obstacles)[number]["code"]

/** Đ9 — "không thực hiện được quyền khiếu nại theo đúng thời hiệu vì ốm đau, thiên tai, địch họa, …". */
export const complaintObstacles = rule("complaint.obstacles", {
  label: { vi: "trở ngại đối với việc khiếu nại đúng thời hiệu", en: "obstacles to complaining in time" },
  is: Timeline.enacted(
    "2012-07-01",
    cite(
      law,
      "Đ9.p2",
      "không thực hiện được quyền khiếu nại theo đúng thời hiệu vì ốm đau, thiên tai, địch họa"
    ),
    obstacles
  )
})

/** Đ9 — "thời gian có trở ngại đó không tính vào thời hiệu khiếu nại". */
export const complaintObstacleTime = rule("complaint.obstacle-time", {
  label: {
    vi: "thời gian có trở ngại không tính vào thời hiệu",
    en: "the time of the obstacle is not counted"
  },
  is: Timeline.enacted(
    "2012-07-01",
    cite(law, "Đ9.p2", "thời gian có trở ngại đó không tính vào thời hiệu khiếu nại"),
    "not-counted" as const
  )
})
