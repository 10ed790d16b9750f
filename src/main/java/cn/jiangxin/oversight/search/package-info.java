/** Finding studios, people, entries, documents and numbers by any part of their text. */
@NullMarked
package cn.jiangxin.oversight.search;

import org.jspecify.annotations.NullMarked;
