package cn.jiangxin.lifecycle.movein;

import cn.jiangxin.testing.Sheets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A workbook of a small district with years behind it, below the union D-1, to be changed. */
public final class District {
  final Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();

  /** The district as it is. */
  public District() {
    sheet("单位", "单位编号", "单位名称", "上级工会编号", "注册地", "起始日期")
        .row("U-8", "南桥仪表厂", "D-1", "BDA", day(2015, 6, 1))
        .row("U-9", "北湖印务公司", "D-1", null, null);
    sheet(
            "工作室",
            "工作室编号",
            "工作室名称",
            "单位编号",
            "类型",
            "专业领域",
            "创建日期",
            "领军人",
            "领军起始日期",
            "场所地址",
            "场所面积（平方米）",
            "启用日期")
        .row(
            "M-1",
            "仪表装调工作室",
            "U-8",
            "技术攻关型",
            "仪表",
            day(2018, 3, 1),
            "路遥之",
            day(2018, 3, 1),
            "三号楼",
            48.5,
            day(2018, 3, 1))
        .row(
            "M-2",
            "胶印工作室",
            "U-9",
            "SKILL_TEACHING",
            "印刷",
            day(2019, 5, 1),
            null,
            null,
            null,
            null,
            null);
    sheet("成员", "工作室编号", "姓名", "团队角色", "加入日期", "一线职工")
        .row("M-1", "路遥之", "领军人", day(2018, 3, 1), "否")
        .row("M-1", "向阳", "核心成员", day(2018, 3, 1), "是")
        .row("M-2", "石破", "成员", day(2019, 5, 1), "是");
    sheet("认定", "工作室编号", "项目", "级别", "决定机构一", "决定日期一", "文号一", "决定机构二", "决定日期二", "文号二", "授牌日期")
        .row(
            "M-1",
            "BDA",
            "DISTRICT_CLASS",
            "BDA_UNION",
            day(2022, 11, 20),
            "开工〔2022〕9号",
            "BDA_SCITECH_BUREAU",
            day(2022, 11, 25),
            "开科〔2022〕31号",
            day(2022, 12, 10));
    sheet(
            "复审", "工作室编号", "项目", "复审类别", "结果", "决定机构一", "决定日期一", "文号一", "决定机构二", "决定日期二", "文号二",
            "评审日期", "到会")
        .row(
            "M-1",
            "BDA",
            "FOLLOWING_YEAR",
            "PASS",
            "BDA_UNION",
            day(2023, 10, 10),
            "开工〔2023〕7号",
            "BDA_SCITECH_BUREAU",
            day(2023, 10, 12),
            "开科〔2023〕8号",
            day(2023, 10, 1),
            "是");
    sheet("整改", "工作室编号", "项目", "复审类别", "复审决定日期", "整改事项", "下达日期", "整改期限", "报告日期", "验收通过", "验收日期")
        .row(
            "M-1",
            "BDA",
            "FOLLOWING_YEAR",
            day(2023, 10, 12),
            "补齐管理制度",
            day(2023, 10, 20),
            day(2023, 12, 20),
            day(2023, 12, 1),
            "是",
            day(2023, 12, 10));
    sheet("资助", "资助编号", "工作室编号", "依据条款", "项目编号", "资助金额（元）", "资助日期", "专户")
        .row("G-M-1", "M-1", "BDA-26.1", "M-1-2024", 200000, day(2024, 2, 20), "专户01");
    sheet("拨付", "资助编号", "拨付方", "拨付日期", "拨付金额（元）")
        .row("G-M-1", "BDA_UNION", day(2024, 3, 20), 200000);
    sheet("支出", "资助编号", "支出日期", "支出金额（元）", "支出类别", "收款方", "用途", "凭证号", "发票号")
        .row("G-M-1", day(2024, 5, 6), 1200.5, "MATERIALS", "某材料行", "试件", "记-12", "12345678");
    sheet("创新项目", "工作室编号", "项目编号", "项目名称", "项目类型", "项目负责人", "立项日期")
        .row("M-1", "M-1-2024", "表芯自校准", "技术革新", "路遥之", day(2024, 2, 1));
    sheet("创新活动", "工作室编号", "活动名称", "活动类型", "参与方式", "开始日期", "主办单位", "团队以外参加人次", "参加的团队成员", "关联项目")
        .row("M-1", "装调技术交流", "技术交流", "自行组织", day(2025, 4, 2), "厂工会", 12, "路遥之、向阳", "M-1-2024")
        .row("胶印工作室", "印前培训", "技能培训", "自行组织", day(2025, 6, 3), "公司工会", 6, "石破", null);
    sheet("创新成果", "工作室编号", "成果名称", "成果类型", "创新类别", "形成日期", "专利号", "授权机构", "授权公告日", "发明人", "专利权人")
        .row(
            "M-1",
            "自校准表芯",
            "发明专利",
            "技术创新",
            day(2025, 1, 9),
            "ZL202410000001.2",
            "国家知识产权局",
            day(2025, 1, 9),
            "路遥之",
            "南桥仪表厂");
    sheet("师带徒", "工作室编号", "协议编号", "师傅", "徒弟", "工种或专业", "开始日期", "结束日期", "培养目标与计划")
        .row("M-1", "2024-1", "路遥之", "向阳", "仪表工", day(2024, 3, 1), day(2026, 2, 28), "技师");
  }

  static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private Filling sheet(String name, Object... headings) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(new ArrayList<>(Arrays.asList(headings)));
    sheets.put(name, rows);
    return new Filling(rows);
  }

  /** Fills a sheet row by row. */
  record Filling(List<List<@Nullable Object>> rows) {
    Filling row(@Nullable Object... cells) {
      rows.add(new ArrayList<>(Arrays.asList(cells)));
      return this;
    }
  }

  /** Puts something else into a cell. */
  public District with(String sheet, int row, String heading, @Nullable Object value) {
    List<List<@Nullable Object>> rows = Objects.requireNonNull(sheets.get(sheet));
    rows.get(row).set(rows.get(0).indexOf(heading), value);
    return this;
  }

  District row(String sheet, @Nullable Object... cells) {
    Objects.requireNonNull(sheets.get(sheet)).add(new ArrayList<>(Arrays.asList(cells)));
    return this;
  }

  int rows() {
    return sheets.values().stream().mapToInt(rows -> rows.size() - 1).sum();
  }

  /** The workbook. */
  public byte[] book() {
    return Sheets.book(sheets);
  }
}
