import { doors } from "@danchu/procedures"

export const firstComplaint = doors.complaintFirst
export const secondComplaint = doors.complaintSecond
export const disciplineComplaint = doors.complaintDiscipline
export const denunciationCase = doors.denunciation
