package cn.jiangxin.api;

import cn.jiangxin.access.personal.KeptNumber;
import cn.jiangxin.studio.personal.Due;
import cn.jiangxin.studio.personal.Erased;
import cn.jiangxin.studio.personal.ErasureOrder;
import cn.jiangxin.studio.personal.KnownPerson;
import cn.jiangxin.studio.personal.NumberForm;
import cn.jiangxin.studio.personal.RetentionLine;
import io.micronaut.serde.annotation.SerdeImport;

/** Lets personal data, masked, be read and written as JSON; the floors below know no JSON. */
@SerdeImport(KeptNumber.class)
@SerdeImport(NumberForm.class)
@SerdeImport(RetentionLine.class)
@SerdeImport(Due.class)
@SerdeImport(ErasureOrder.class)
@SerdeImport(Erased.class)
@SerdeImport(KnownPerson.class)
@SerdeImport(KnownPerson.Place.class)
final class PersonalJson {

  private PersonalJson() {}
}
