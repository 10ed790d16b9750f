package cn.jiangxin.oversight.question;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity
record AskedStudioRow(String code, String name, String unitName, String clause) {

  AskedStudio toStudio() {
    return new AskedStudio(code, name, unitName, clause);
  }
}
