package cn.jiangxin.web.ledger;

import cn.jiangxin.shared.Result.Reason;
import cn.jiangxin.web.shell.Form;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A form as it was sent. */
public final class SentForm {
  /** The hidden field that makes a form count once, however often it is sent. */
  public static final String KEY = "key";

  private static final String KEY_SHAPE = "[A-Za-z0-9-]{8,60}";

  private SentForm() {}

  /** A field that was sent several times, as ticked boxes are, becomes one with commas. */
  public static Form of(Map<String, Object> body) {
    Map<String, Object> joined = new HashMap<>();
    body.forEach(
        (field, value) ->
            joined.put(
                field,
                value instanceof Collection<?> many
                    ? many.stream().map(String::valueOf).collect(Collectors.joining(","))
                    : value));
    return Form.sent(joined);
  }

  /** The key; a form without a proper one is refused. */
  public static String key(Form form) {
    String key = form.value(KEY);
    if (!key.matches(KEY_SHAPE)) {
      form.refuse(Reason.of("ledger.refused.noKey"));
    }
    return key;
  }
}
