import { cite } from "../citation.js"
import { ground } from "../ground.js"
import { rule } from "../rule.js"
import { Timeline } from "../timeline.js"

/** Luật Khiếu nại 02/2011/QH13 Đ48: obstacles to complaining of discipline in time. */

const law = "02/2011/QH13"
const since = "2012-07-01"

const obstacles = [
  ground("illness", cite(law, "Đ48.p3", "vì ốm đau"), "ốm đau", "illness"),
  ground("disaster", cite(law, "Đ48.p3", "thiên tai"), "thiên tai", "natural disaster"),
  ground("enemy-action", cite(law, "Đ48.p3", "địch họa"), "địch họa", "enemy action"),
  ground(
    "distant-mission",
    cite(law, "Đ48.p3", "đi công tác, học tập ở nơi xa"),
    "đi công tác ở nơi xa",
    "a mission far away"
  ),
  ground(
    "distant-study",
    cite(law, "Đ48.p3", "đi công tác, học tập ở nơi xa"),
    "học tập ở nơi xa",
    "study far away"
  ),
  ground(
    "other-objective-obstacle",
    cite(law, "Đ48.p3", "vì những trở ngại khách quan khác"),
    "trở ngại khách quan khác",
    "another objective obstacle"
  )
] as const

/** Đ48 — "không thực hiện được quyền khiếu nại theo đúng thời hiệu vì ốm đau, thiên tai, địch họa, …". */
export const disciplineObstacles = rule("discipline-complaint.obstacles", {
  label: {
    vi: "trở ngại đối với việc khiếu nại quyết định kỷ luật đúng thời hiệu",
    en: "obstacles to complaining of discipline in time"
  },
  is: Timeline.enacted(
    since,
    cite(
      law,
      "Đ48.p3",
      "không thực hiện được quyền khiếu nại theo đúng thời hiệu vì ốm đau, thiên tai, địch họa"
    ),
    obstacles
  )
})

/** Đ48 — "thì thời gian có trở ngại đó không tính vào thời hiệu khiếu nại". */
export const disciplineObstacleTime = rule("discipline-complaint.obstacle-time", {
  label: {
    vi: "thời gian có trở ngại không tính vào thời hiệu",
    en: "the time of an obstacle is not counted"
  },
  is: Timeline.enacted(
    since,
    cite(law, "Đ48.p3", "thì thời gian có trở ngại đó không tính vào thời hiệu khiếu nại"),
    "not-counted" as const
  )
})
