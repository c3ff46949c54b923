import DefaultTheme from "vitepress/theme"
import "./state-diagram.css"

export default DefaultTheme
