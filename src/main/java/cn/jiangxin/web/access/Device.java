package cn.jiangxin.web.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** Says in a few words what a browser calls itself; a hint for its owner, proof of nothing. */
final class Device {
  /** In this order: most browsers also bear the names of others. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("MicroMessenger/", "WeChat");
    BROWSERS.put("Edg", "Edge");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("HarmonyOS", "HarmonyOS");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private Device() {}

  /** Browser and system, as far as they are known; else the beginning of what it says. */
  static String of(String said) {
    String browser = first(BROWSERS, said);
    String system = first(SYSTEMS, said);
    if (browser.isEmpty() && system.isEmpty()) {
      return said.substring(0, Math.min(said.length(), 40));
    }
    return browser + (browser.isEmpty() || system.isEmpty() ? "" : " · ") + system;
  }

  private static String first(Map<String, String> names, String said) {
    return names.entrySet().stream()
        .filter(name -> said.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
