using System.Reflection;
using Cacao.Types;
using Cacao.Types.Building;
using Cacao.Types.Costs;

namespace Cacao.Data.Sorting;

/// <summary>Makes the sort types of a schema from .NET types.</summary>
internal static class SortTypes
{
    private const string DirectionName = "SortEnumType";

    /// <summary>The sort type of an object type, or what a subclass of <see cref="SortInputType{T}"/> describes.</summary>
    public static SortInputType ForObject(Type type, SchemaBuilder builder)
    {
        var described = typeof(SortInputType).IsAssignableFrom(type) ? (SortInputType)Activator.CreateInstance(type)! : null;
        var plan = described?.Describe() ?? new MemberTypePlan();
        var sortedType = described?.SortedType ?? type;
        var name = plan.Name ?? (described is null ? $"{builder.NameOf(type)}SortInput" : type.Name);
        var isNew = !builder.Schema.Types.ContainsKey(name);
        var sort = builder.GetOrAddType(name, () => described ?? new SortInputType(name, type));
        if (!isNew)
        {
            return described is null || sort.GetType() == type
                ? sort
                : throw new SchemaException($"The name `{name}` is used for two sort types: {sort.Source} and {type.FullName}.");
        }

        sort.Source = type.FullName;
        sort.Description = plan.Description ?? SchemaText.Description(sortedType, builder);
        AddFields(sort, plan, builder);
        return sort;
    }

    private static void AddFields(SortInputType sort, MemberTypePlan plan, SchemaBuilder builder)
    {
        var properties = plan.IsExplicit
            ? plan.Members.Keys.Select(name => DataMembers.Find(sort.SortedType, name))
            : DataMembers.Of(sort.SortedType);
        foreach (var property in properties)
        {
            var member = plan.Members.GetValueOrDefault(property.Name);
            if (member?.IsIgnored is true || FindType(property, member, builder) is not { } type)
            {
                continue;
            }

            var field = DataMembers.ToInputField(property, member, new TypeReference.Known(type), builder);
            field.CostKind = CostKind.SortOperation;
            field.Features.Set(new SortMember(property, type as SortInputType));
            sort.Fields.Add(field.Name, field);
        }
    }

    private static NamedType? FindType(PropertyInfo property, MemberPlan? plan, SchemaBuilder builder)
    {
        if (plan?.InputType is { } given)
        {
            return ForObject(given, builder);
        }

        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (DataMembers.IsSimple(type) && type != typeof(Uri))
        {
            return builder.GetOrAddType(DirectionName, CreateDirection);
        }

        return DataMembers.IsObject(type) ? ForObject(type, builder) : null;
    }

    private static EnumType CreateDirection()
    {
        var type = new EnumType(DirectionName) { RuntimeType = typeof(SortDirection) };
        type.Values.Add("ASC", new EnumValue("ASC", SortDirection.Ascending));
        type.Values.Add("DESC", new EnumValue("DESC", SortDirection.Descending));
        return type;
    }
}

internal enum SortDirection
{
    Ascending,
    Descending,
}

/// <summary>A member of the sorted object; attached to its <see cref="InputValue"/>.</summary>
/// <param name="Property">The member.</param>
/// <param name="Type">How it is sorted itself when it is an object; null for a single value.</param>
internal sealed record SortMember(PropertyInfo Property, SortInputType? Type);
