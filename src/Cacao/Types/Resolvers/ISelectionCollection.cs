namespace Cacao;

/// <summary>The fields that a request selects below a field, @skip and @include applied.</summary>
public interface ISelectionCollection : IReadOnlyList<Selection>
{
    /// <summary>The fields that are selected below a field of this name; empty when it is not selected.</summary>
    ISelectionCollection Select(string fieldName);

    /// <summary>True when a field of this name is selected, whatever its alias.</summary>
    bool IsSelected(string fieldName);
}
