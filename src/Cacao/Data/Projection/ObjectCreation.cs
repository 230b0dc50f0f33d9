using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cacao.Data.Projection;

/// <summary>How objects are made and written that may hide their constructor and setters.</summary>
internal static class ObjectCreation
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    /// <summary>True when objects of the type can be made from some of their members.</summary>
    public static bool IsPossible(Type type) => !type.IsAbstract && (type.IsValueType || FindConstructor(type) is not null);

    /// <summary>What is written to set a property; null when it is computed, or not a column.</summary>
    public static MemberInfo? FindTarget(Type type, PropertyInfo property, IEntityType? entityType)
    {
        // A private setter is only seen through the type that declares it.
        var declared = property.DeclaringType!.GetProperty(property.Name, Instance) ?? property;
        if (entityType is null)
        {
            return declared.SetMethod is not null ? declared : FindParameter(type, declared) is null ? null : declared;
        }

        IReadOnlyPropertyBase? mapped = entityType.FindProperty(property.Name) as IReadOnlyPropertyBase
            ?? entityType.FindNavigation(property.Name) as IReadOnlyPropertyBase
            ?? entityType.FindSkipNavigation(property.Name) as IReadOnlyPropertyBase
            ?? entityType.FindComplexProperty(property.Name);
        return mapped is null ? null : declared.SetMethod is not null ? declared : mapped.FieldInfo;
    }

    /// <summary>A new object with the given values.</summary>
    public static Expression Create(Type type, IReadOnlyList<(MemberInfo Target, Expression Value)> values)
    {
        if (type.IsValueType)
        {
            return Expression.MemberInit(Expression.New(type), values.Select(value => Expression.Bind(value.Target, value.Value)));
        }

        var constructor = FindConstructor(type)!;
        var arguments = constructor.GetParameters()
            .Select(parameter => values.FirstOrDefault(value => Matches(parameter, value.Target)).Value ?? Expression.Default(parameter.ParameterType))
            .ToArray();
        var rest = values.Where(value => !constructor.GetParameters().Any(parameter => Matches(parameter, value.Target)));
        return Expression.MemberInit(Expression.New(constructor, arguments), rest.Select(value => Expression.Bind(value.Target, value.Value)));
    }

    private static ConstructorInfo? FindConstructor(Type type)
        => type.GetConstructor(Instance, [])
            ?? type.GetConstructors(Instance)
                .Where(constructor => constructor.GetParameters().All(parameter => type.GetProperties(Instance).Any(property => Matches(parameter, property))))
                .MaxBy(constructor => constructor.GetParameters().Length);

    private static ParameterInfo? FindParameter(Type type, PropertyInfo property)
        => type.IsValueType ? null : FindConstructor(type)?.GetParameters().FirstOrDefault(parameter => Matches(parameter, property));

    private static bool Matches(ParameterInfo parameter, MemberInfo member)
        => string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase)
            && member is PropertyInfo property
            && property.PropertyType == parameter.ParameterType;
}
