using Cacao.Types;
using Cacao.Types.Building;
using Cacao.Types.Costs;

namespace Cacao.Data.Filtering;

/// <summary>The argument <c>where</c>.</summary>
internal static class FilterArgument
{
    public const string Name = "where";

    public static void Add(OutputField field, DataField data, Type? type, SchemaBuilder builder)
    {
        data.Filter = FilterTypes.ForObject(type ?? data.ElementType, builder);
        field.Arguments[Name] = new InputValue(Name, new TypeReference.Known(data.Filter)) { CostKind = CostKind.FilterArgument };
    }
}
