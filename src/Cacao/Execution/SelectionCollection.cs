using System.Collections;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>Selections on one level; those of an abstract type are the ones of all its possible objects.</summary>
internal sealed class SelectionCollection(IReadOnlyList<Selection> selections) : ISelectionCollection
{
    public int Count => selections.Count;

    public Selection this[int index] => selections[index];

    public static SelectionCollection Below(IEnumerable<Selection> parents)
    {
        var below = from parent in parents
                    let type = parent.Field.Type.NamedType()
                    where type.IsComposite()
                    from possible in Schema.GetPossibleTypes(type)
                    from selection in parent.GetSelectionSet(possible).Selections
                    select selection;
        return new SelectionCollection([.. below]);
    }

    public ISelectionCollection Select(string fieldName) => Below(selections.Where(selection => selection.Field.Name == fieldName));

    public bool IsSelected(string fieldName) => selections.Any(selection => selection.Field.Name == fieldName);

    public IEnumerator<Selection> GetEnumerator() => selections.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
