package io.tidemark.tag.text.model;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Reads what CoreNLP's classes keep to themselves. */
final class Hidden {
  private Hidden() {}

  /**
   * What the field {@code name} of {@code owner} holds.
   *
   * @throws IllegalStateException if this CoreNLP has no such field
   */
  static Object field(Object owner, String name) {
    for (Class<?> type = owner.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return value(field, owner);
        }
      }
    }
    throw new IllegalStateException(owner.getClass().getName() + " has no field " + name);
  }

  private static Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " cannot be read", e);
    }
  }

  /**
   * What the method {@code name} of {@code owner} with the one parameter {@code argument} gives.
   *
   * @throws IllegalStateException if this CoreNLP has no such method
   */
  static @Nullable Object call(Object owner, String name, Object argument) {
    try {
      Method method = owner.getClass().getDeclaredMethod(name, argument.getClass());
      method.setAccessible(true);
      return method.invoke(owner, argument);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(owner.getClass().getName() + "." + name + " fails", e);
    }
  }
}
