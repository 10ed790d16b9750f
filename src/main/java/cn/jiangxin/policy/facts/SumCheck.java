package cn.jiangxin.policy.facts;

import cn.jiangxin.policy.subject.BoostProjectFile;
import cn.jiangxin.policy.subject.BoostProjectFile.Places;
import cn.jiangxin.policy.subject.SubjectFile;
import cn.jiangxin.shared.Money;
import java.math.BigInteger;
import java.util.List;

/** Refuses facts that come to more together than an amount of money can be. */
public final class SumCheck {
  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private SumCheck() {}

  /**
   * Adds up what the file says is proposed.
   *
   * @param root path of the file
   * @throws FileFault at the place with which it becomes too much
   */
  public static void demand(String root, SubjectFile file) {
    if (file instanceof BoostProjectFile project) {
      places(root, project.places());
    }
  }

  private static void places(String root, List<Places> places) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < places.size(); i++) {
      sum = sum.add(proposed(places.get(i)));
      if (sum.compareTo(MOST) > 0) {
        throw new FileFault(root + ".places[" + i + "].proposed", "assess.fault.too-much");
      }
    }
  }

  private static BigInteger proposed(Places places) {
    BigInteger sum =
        BigInteger.valueOf(places.grade().fen()).multiply(BigInteger.valueOf(places.proposed()));
    for (Money reduced : places.reduced()) {
      sum = sum.add(BigInteger.valueOf(reduced.fen()));
    }
    return sum;
  }
}
