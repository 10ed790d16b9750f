package cn.jiangxin.studio.personal;

import cn.jiangxin.access.personal.KeptNumber;
import cn.jiangxin.studio.Member;
import cn.jiangxin.studio.Studio;
import java.util.List;

/**
 * The personal numbers of a member as they are shown.
 *
 * @param elsewhere other studios in sight to whose teams the same person belongs or belonged
 */
public record MemberNumbers(
    Studio studio, Member member, List<KeptNumber> numbers, List<Studio> elsewhere) {}
