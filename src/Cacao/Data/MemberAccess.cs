using System.Linq.Expressions;
using System.Reflection;

namespace Cacao.Data;

/// <summary>Reads members of objects that may be null.</summary>
internal static class MemberAccess
{
    /// <summary>The member, or null when the object is null; value types become nullable.</summary>
    public static Expression ReadOrNull(Expression target, PropertyInfo property)
    {
        var access = Expression.Property(target, property);
        if (target.Type.IsValueType)
        {
            return access;
        }

        var type = Nullify(property.PropertyType);
        return Expression.Condition(
            Expression.Equal(target, Expression.Constant(null, target.Type)),
            Expression.Default(type),
            type == property.PropertyType ? access : Expression.Convert(access, type));
    }

    /// <summary>The type with null among its values.</summary>
    public static Type Nullify(Type type)
        => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
}
