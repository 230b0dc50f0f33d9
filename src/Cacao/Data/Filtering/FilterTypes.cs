using System.Reflection;
using Cacao.Types;
using Cacao.Types.Building;

namespace Cacao.Data.Filtering;

/// <summary>Makes the filter types of a schema from .NET types.</summary>
internal static partial class FilterTypes
{
    /// <summary>The filter type of an object type, or what a subclass of <see cref="FilterInputType{T}"/> describes.</summary>
    public static FilterInputType ForObject(Type type, SchemaBuilder builder)
    {
        if (typeof(FilterInputType).IsAssignableFrom(type))
        {
            return ForDescription(type, builder);
        }

        var name = $"{builder.NameOf(type)}FilterInput";
        var isNew = !builder.Schema.Types.ContainsKey(name);
        var filter = builder.GetOrAddType(name, () => new FilterInputType(name, type) { Description = SchemaText.Description(type, builder), Source = type.FullName });
        if (isNew)
        {
            AddFields(filter, new MemberTypePlan(), builder);
        }

        return filter;
    }

    private static FilterInputType ForDescription(Type type, SchemaBuilder builder)
    {
        var described = (FilterInputType)Activator.CreateInstance(type)!;
        var plan = described.Describe() ?? new MemberTypePlan();
        var name = plan.Name ?? type.Name;
        var isNew = !builder.Schema.Types.ContainsKey(name);
        var filter = builder.GetOrAddType(name, () => described);
        if (!isNew)
        {
            return filter.GetType() == type
                ? filter
                : throw new SchemaException($"The name `{name}` is used for two filter types: {filter.Source} and {type.FullName}.");
        }

        filter.Source = type.FullName;
        filter.Description = plan.Description ?? SchemaText.Description(filter.FilteredType, builder);
        AddFields(filter, plan, builder);
        return filter;
    }

    private static void AddFields(FilterInputType filter, MemberTypePlan plan, SchemaBuilder builder)
    {
        AddCombinations(filter, plan);
        var properties = plan.IsExplicit
            ? plan.Members.Keys.Select(name => DataMembers.Find(filter.FilteredType, name))
            : DataMembers.Of(filter.FilteredType);
        foreach (var property in properties)
        {
            var member = plan.Members.GetValueOrDefault(property.Name);
            if (member?.IsIgnored is true || FindType(property, member, builder) is not { } type)
            {
                continue;
            }

            var field = DataMembers.ToInputField(property, member, new TypeReference.Known(type), builder);
            field.Features.Set<FilterPart>(new FilterPart.Member(property, DataMembers.IsNullable(property), type, IdKeys.CreateDecoder(property, builder)));
            filter.Fields.Add(field.Name, field);
        }
    }

    private static void AddCombinations(FilterInputType filter, MemberTypePlan plan)
    {
        TypeReference list = new TypeReference.List(new TypeReference.NonNull(new TypeReference.Known(filter)));
        foreach (var (name, isOr, isAllowed) in new[] { ("and", false, plan.AllowAnd), ("or", true, plan.AllowOr) })
        {
            if (isAllowed)
            {
                var field = new InputValue(name, list);
                field.Features.Set<FilterPart>(new FilterPart.Combination(isOr));
                filter.Fields.Add(name, field);
            }
        }
    }

    private static FilterInputType? FindType(PropertyInfo property, MemberPlan? plan, SchemaBuilder builder)
    {
        if (plan?.InputType is { } given)
        {
            return ForObject(given, builder);
        }

        var isId = property.IsDefined(typeof(IDAttribute));
        return ForValue(property.PropertyType, isId, builder);
    }

    private static FilterInputType? ForValue(Type type, bool isId, SchemaBuilder builder)
    {
        if (DataMembers.IsSimple(type))
        {
            return ForOperations(Nullable.GetUnderlyingType(type) ?? type, isId, builder);
        }

        if (ElementTypes.Find(type) is { } item && type != typeof(byte[]))
        {
            return ForList(item, isId, builder);
        }

        return DataMembers.IsObject(type) ? ForObject(Nullable.GetUnderlyingType(type) ?? type, builder) : null;
    }
}
