package cn.jiangxin.web.register;

import cn.jiangxin.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The studio or unit at which a form stands.
 *
 * @param code register code
 * @param name as it is shown
 * @param path of its register in addresses
 * @param back the page that shows its register
 * @param watched in whose eyes the effect on the studio's standing is told; null for a unit
 */
public record Spot(String code, String name, String path, String back, @Nullable Scope watched) {}
