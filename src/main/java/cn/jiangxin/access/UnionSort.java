package cn.jiangxin.access;

/** Which sort of upper union it is, as the notices address them (BJ24). */
public enum UnionSort {
  /** Union of a district or development area. */
  DISTRICT,
  /** Union of a bureau. */
  BUREAU,
  /** Industry union. */
  INDUSTRY,
  /** Union of a group or company. */
  GROUP,
  /** Union of a university. */
  UNIVERSITY,
  /** Basic union directly below the municipal union. */
  DIRECT
}
