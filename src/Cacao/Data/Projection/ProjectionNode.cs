using System.Reflection;

namespace Cacao.Data.Projection;

/// <summary>What is loaded of one object: a shape without values, shared by all requests of an operation.</summary>
internal sealed class ProjectionNode(Type type)
{
    public Type Type { get; } = type;

    /// <summary>Members that go into the object, by C# name.</summary>
    public OrderedDictionary<string, ProjectedMember> Members { get; } = [];

    /// <summary>Lists with arguments of their own: one for each selection, beside the object.</summary>
    public List<ProjectedList> Lists { get; } = [];

    /// <summary>True when the object alone cannot hold everything: rows are read as <see cref="Row"/>.</summary>
    public bool NeedsRow => Lists.Count > 0 || Members.Values.Any(member => member.Child is { NeedsRow: true });

    /// <summary>True when lists are loaded with the object, at any depth.</summary>
    public bool HasLists => Lists.Count > 0 || Members.Values.Any(member => member.Item is not null || member.Child is { HasLists: true });

    /// <summary>Every member that is loaded, in order. Does not tell the arguments of <see cref="Lists"/>.</summary>
    public override string ToString()
        => $"{Type.FullName}({string.Join(',', Members.Select(member => $"{member.Key}{(member.Value.IsNullable ? "?" : "")}{member.Value.Child}"))})";

    /// <summary>The members that are read as <see cref="Row.Parts"/>, before those of <see cref="Lists"/>.</summary>
    public IEnumerable<ProjectedMember> RowMembers => Members.Values.Where(member => member.Child is { NeedsRow: true });
}

/// <summary>What is loaded of the rows of a selection; no node loads them whole.</summary>
internal sealed record PreparedProjection(ProjectionNode? Node)
{
    /// <summary>The same text for projections that load the same.</summary>
    public string Text { get; } = Node?.ToString() ?? "";
}

/// <summary>A member that is loaded.</summary>
/// <param name="Property">The member.</param>
/// <param name="Target">What is written: the property, or the field behind it.</param>
/// <param name="IsNullable">True when an object may be missing.</param>
/// <param name="Item">The item type of a list of objects; null for everything else.</param>
/// <param name="Child">What is loaded of the object or the items; null loads them whole.</param>
internal sealed record ProjectedMember(PropertyInfo Property, MemberInfo Target, bool IsNullable, Type? Item, ProjectionNode? Child)
{
    public void Set(object parent, object? value)
    {
        if (Target is PropertyInfo property)
        {
            property.SetValue(parent, value);
        }
        else
        {
            ((FieldInfo)Target).SetValue(parent, value);
        }
    }
}

/// <summary>A list that is loaded for one selection.</summary>
/// <param name="Selection">The selection.</param>
/// <param name="Property">The list.</param>
/// <param name="Field">How it is filtered, sorted and paged.</param>
/// <param name="Child">What is loaded of the items; null loads them whole.</param>
internal sealed record ProjectedList(Selection Selection, PropertyInfo Property, DataField Field, ProjectionNode? Child);
