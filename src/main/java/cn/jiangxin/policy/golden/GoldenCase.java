package cn.jiangxin.policy.golden;

import cn.jiangxin.policy.subject.SubjectKind;
import cn.jiangxin.policy.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case: a clause, a day, facts laid over the baseline, and what must come out.
 *
 * @param name says what is tried
 * @param subject which kind of thing is judged; null: the only one the clause judges
 * @param overrides parameters with another value
 * @param example whether its facts are shown to readers as an example of such a file
 * @param at where the file speaks of the clause
 * @param facts null: the baseline as it is
 */
public record GoldenCase(
    String name,
    String clause,
    @Nullable SubjectKind subject,
    LocalDate today,
    Map<String, String> overrides,
    boolean example,
    YamlNode at,
    @Nullable YamlNode facts,
    List<Expectation> expected) {}
