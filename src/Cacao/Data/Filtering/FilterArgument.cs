using Cacao.Types;
using Cacao.Types.Building;

namespace Cacao.Data.Filtering;

/// <summary>The argument <c>where</c>.</summary>
internal static class FilterArgument
{
    public const string Name = "where";

    public static void Add(OutputField field, DataField data, Type? type, SchemaBuilder builder)
    {
        data.Filter = FilterTypes.ForObject(type ?? data.ElementType, builder);
        var argument = new InputValue(Name, new TypeReference.Known(data.Filter));
        argument.Directives.Add(CostDirectives.Cost(10));
        field.Arguments[Name] = argument;
    }
}
