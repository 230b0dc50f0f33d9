using Cacao.Types;
using Cacao.Types.Building;
using Cacao.Types.Costs;

namespace Cacao.Data.Sorting;

/// <summary>The argument <c>order</c>.</summary>
internal static class SortArgument
{
    public const string Name = "order";

    public static void Add(OutputField field, DataField data, Type? type, SchemaBuilder builder)
    {
        data.Sort = SortTypes.ForObject(type ?? data.ElementType, builder);
        field.Arguments[Name] = new InputValue(Name, new TypeReference.List(new TypeReference.NonNull(new TypeReference.Known(data.Sort))))
        {
            CostKind = CostKind.SortArgument,
        };
    }
}
