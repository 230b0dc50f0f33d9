using System.Runtime.CompilerServices;

namespace Cacao.Data.Projection;

/// <summary>
/// Lists that were loaded together with their parent but for one selection only (a page, a filtered list):
/// kept beside the parent until the selection's field asks for them.
/// </summary>
internal static class ProjectedParts
{
    private static readonly ConditionalWeakTable<object, Dictionary<Selection, object?>> s_parts = [];

    public static void Add(object parent, Selection selection, object? value)
        => s_parts.GetValue(parent, static _ => [])[selection] = value;

    public static bool TryGet(object? parent, Selection selection, out object? value)
    {
        value = null;
        return parent is not null && s_parts.TryGetValue(parent, out var parts) && parts.TryGetValue(selection, out value);
    }
}
