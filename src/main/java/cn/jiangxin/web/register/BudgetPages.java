package cn.jiangxin.web.register;

import cn.jiangxin.access.Actor;
import cn.jiangxin.access.Organisation;
import cn.jiangxin.registry.change.BudgetForm;
import cn.jiangxin.registry.change.BudgetPart;
import cn.jiangxin.registry.change.RegisterPart;
import cn.jiangxin.web.ledger.Entered;
import cn.jiangxin.web.ledger.Fields;
import cn.jiangxin.web.shell.Form;
import cn.jiangxin.web.words.Words;
import jakarta.inject.Singleton;
import java.util.Map;

/** Work funds of units on pages. */
@Singleton
final class BudgetPages implements PartPages<Organisation, BudgetForm> {

  private final BudgetPart part;

  BudgetPages(BudgetPart part) {
    this.part = part;
  }

  @Override
  public RegisterPart<Organisation, BudgetForm> part() {
    return part;
  }

  @Override
  public String path() {
    return "budgets";
  }

  @Override
  public String view() {
    return "register/budget";
  }

  @Override
  public BudgetForm read(Form form) {
    Fields fields = new Fields(form);
    return new BudgetForm(fields.year("year"), fields.money("amount"));
  }

  @Override
  public Map<String, String> values(BudgetForm f) {
    return new Entered().put("year", f.year()).put("amount", f.amount()).values();
  }

  @Override
  public Map<String, ?> choices(Actor actor, Organisation holder, Words words) {
    return Map.of();
  }
}
