using Cacao.Types;
using Cacao.Types.Building;

namespace Cacao.Data.Sorting;

/// <summary>The argument <c>order</c>.</summary>
internal static class SortArgument
{
    public const string Name = "order";

    public static void Add(OutputField field, DataField data, Type? type, SchemaBuilder builder)
    {
        data.Sort = SortTypes.ForObject(type ?? data.ElementType, builder);
        var argument = new InputValue(Name, new TypeReference.List(new TypeReference.NonNull(new TypeReference.Known(data.Sort))));
        argument.Directives.Add(CostDirectives.Cost(10));
        field.Arguments[Name] = argument;
    }
}
