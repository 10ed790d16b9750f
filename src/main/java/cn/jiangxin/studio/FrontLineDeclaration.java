package cn.jiangxin.studio;

import java.time.LocalDate;

/**
 * The unit union's declaration that a member is, or is not, a front-line employee.
 *
 * @param id the record; 0 before it is stored
 * @param validFrom the day from which it holds
 */
public record FrontLineDeclaration(
    long id, long studioId, long memberId, boolean declared, LocalDate validFrom) {}
