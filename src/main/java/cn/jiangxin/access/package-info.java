/** Floor 2: organisations and their tree, people and roles, data scope, audit trail. */
@NullMarked
package cn.jiangxin.access;

import org.jspecify.annotations.NullMarked;
