package cn.jiangxin.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class BuildVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Jiangxin.class.getPackage().getImplementationVersion();
    return new String[] {"jiangxin " + (version == null ? "" : version)};
  }
}
