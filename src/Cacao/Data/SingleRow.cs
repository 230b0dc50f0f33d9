using System.Reflection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Turns a field that returns a list into one that returns one of its items.</summary>
internal static class SingleRow
{
    public static void Configure(OutputField field, MemberInfo member, RowLimit limit, string annotation)
    {
        var data = DataField.Add(field, member, DataStep.Page, annotation);
        data.Limit = limit;
        field.TypeReference = new TypeReference.Nullable(ElementTypes.FindReference(field.TypeReference, data.ElementType));
    }
}
