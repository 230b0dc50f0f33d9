using System.Runtime.CompilerServices;
using Cacao.Language;

namespace Cacao.Execution.Costs;

/// <summary>Merged selection sets, seen by one type, below a field that may size their lists: priced once however often they are reached.</summary>
internal readonly struct SelectionKey(NamedType type, FieldNode? sizedBy, SelectionSetNode[] sets) : IEquatable<SelectionKey>
{
    private readonly NamedType _type = type;
    private readonly FieldNode? _sizedBy = sizedBy;
    private readonly SelectionSetNode[] _sets = sets;

    // Nodes are equal when they are the same.
    public bool Equals(SelectionKey other)
        => ReferenceEquals(_type, other._type) && ReferenceEquals(_sizedBy, other._sizedBy) && _sets.AsSpan().SequenceEqual(other._sets);

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(RuntimeHelpers.GetHashCode(_type));
        foreach (var set in _sets)
        {
            hash.Add(RuntimeHelpers.GetHashCode(set));
        }

        return hash.ToHashCode();
    }
}
