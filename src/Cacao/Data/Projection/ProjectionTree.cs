using System.Reflection;
using Cacao.Data.Paging;
using Cacao.Types;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cacao.Data.Projection;

/// <summary>Walks the selections below a field and notes which members have to be loaded.</summary>
internal sealed class ProjectionTree
{
    private readonly IModel? _model;

    private ProjectionTree(IModel? model) => _model = model;

    /// <summary>What is loaded of the rows of a field; null when they are loaded whole, being no objects or of several types.</summary>
    /// <param name="rowType">The .NET type of a row.</param>
    /// <param name="rowFields">The selections whose values are the rows: the field itself, or the nodes of a connection.</param>
    /// <param name="model">The database's model, when there is one.</param>
    public static ProjectionNode? Create(Type rowType, IReadOnlyList<Selection> rowFields, IModel? model)
        => new ProjectionTree(model).CreateNode(rowType, rowFields);

    private ProjectionNode? CreateNode(Type type, IReadOnlyList<Selection> fields)
    {
        if (!DataMembers.IsObject(type) || !ObjectCreation.IsPossible(type) || fields.Any(field => field.Field.Type.NamedType() is not ObjectType))
        {
            return null;
        }

        var node = new ProjectionNode(type);
        AddTo(node, fields);
        return node;
    }

    private void AddTo(ProjectionNode node, IReadOnlyList<Selection> fields)
    {
        foreach (var field in fields)
        {
            var type = (ObjectType)field.Field.Type.NamedType();
            foreach (var always in type.Fields.Values.Where(candidate => candidate.IsProjected is true))
            {
                AddWhole(node, PropertyOf(always)?.Name);
            }

            foreach (var selection in field.GetSelectionSet(type).Selections)
            {
                AddSelection(node, selection);
            }
        }
    }

    private void AddSelection(ProjectionNode node, Selection selection)
    {
        if (selection.Field.IsProjected is false)
        {
            return;
        }

        foreach (var required in selection.Field.Requires)
        {
            AddWhole(node, required);
        }

        if (PropertyOf(selection.Field) is { } property && property.DeclaringType!.IsAssignableFrom(node.Type))
        {
            AddMember(node, selection, property);
        }
    }

    private void AddMember(ProjectionNode node, Selection selection, PropertyInfo property)
    {
        var itemType = ElementTypes.Find(property.PropertyType);
        var data = selection.Field.Features.Get<DataField>();
        if (itemType is not null && data is not null && (data.Limit != RowLimit.All || selection.Nodes[0].Arguments.Count > 0))
        {
            var rows = data.Paging is null ? [selection] : PageShape.Of(selection).NodeSelections;
            node.Lists.Add(new ProjectedList(selection, property, data, CreateNode(itemType, rows)));
            return;
        }

        if (selection.Field.Type.IsLeaf())
        {
            AddWhole(node, property.Name);
        }
        else if (node.Members.TryGetValue(property.Name, out var known))
        {
            Merge(known, selection);
        }
        else if (Find(node.Type, property) is { } target)
        {
            var child = CreateNode(itemType ?? Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, [selection]);
            node.Members.Add(property.Name, new ProjectedMember(property, target, !selection.Field.Type.IsNonNull(), itemType, child));
        }
    }

    private void Merge(ProjectedMember known, Selection selection)
    {
        if (known.Child is { } child)
        {
            AddTo(child, [selection]);
        }
    }

    /// <summary>A member with everything in it; of an object its simple members.</summary>
    private void AddWhole(ProjectionNode node, string? name)
    {
        var property = name is null ? null : node.Type.GetProperty(name, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        if (property is null || Find(node.Type, property) is not { } target)
        {
            return;
        }

        var itemType = DataMembers.IsSimple(property.PropertyType) ? null : ElementTypes.Find(property.PropertyType);
        itemType = itemType is not null && DataMembers.IsObject(itemType) ? itemType : null;
        if (!node.Members.TryGetValue(property.Name, out var known))
        {
            var objectType = itemType ?? property.PropertyType;
            var child = DataMembers.IsObject(objectType) && ObjectCreation.IsPossible(objectType) ? new ProjectionNode(objectType) : null;
            node.Members[property.Name] = known = new ProjectedMember(property, target, IsNullable: true, itemType, child);
        }

        foreach (var inner in known.Child is null ? [] : DataMembers.Of(known.Child.Type).Where(inner => DataMembers.IsSimple(inner.PropertyType)))
        {
            AddWhole(known.Child!, inner.Name);
        }
    }

    private MemberInfo? Find(Type type, PropertyInfo property) => ObjectCreation.FindTarget(type, property, _model?.FindEntityType(type));

    private static PropertyInfo? PropertyOf(OutputField field) => field.Property ?? field.Features.Get<DataField>()?.Property;
}
