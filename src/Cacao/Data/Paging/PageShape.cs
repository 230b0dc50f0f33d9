using Cacao.Types;

namespace Cacao.Data.Paging;

/// <summary>What a selection wants of a connection.</summary>
internal sealed class PageShape
{
    private PageShape(Selection connection)
    {
        foreach (var selection in SelectionsOf(connection))
        {
            switch (selection.Field.Name)
            {
                case ConnectionField.TotalCount:
                    NeedsTotal = true;
                    break;
                case ConnectionField.Nodes:
                    NeedsRows = true;
                    NodeSelections.Add(selection);
                    break;
                case ConnectionField.Edges:
                    NeedsRows = true;
                    AddEdges(selection);
                    break;
                case ConnectionField.PageInfo:
                    NeedsRows = true;
                    NeedsCursors |= SelectionsOf(selection).Any(part => part.Field.Name is ConnectionField.StartCursor or ConnectionField.EndCursor);
                    break;
            }
        }
    }

    /// <summary>True when rows have to be read: also to know whether there are more of them.</summary>
    public bool NeedsRows { get; }

    public bool NeedsCursors { get; private set; }

    public bool NeedsTotal { get; }

    /// <summary>The selections whose values are the rows.</summary>
    public List<Selection> NodeSelections { get; } = [];

    public static PageShape Of(Selection connection) => connection.Prepare(static selection => new PageShape(selection));

    private void AddEdges(Selection edges)
    {
        foreach (var selection in SelectionsOf(edges))
        {
            if (selection.Field.Name == ConnectionField.Node)
            {
                NodeSelections.Add(selection);
            }

            NeedsCursors |= selection.Field.Name == ConnectionField.Cursor;
        }
    }

    private static Selection[] SelectionsOf(Selection selection)
        => selection.Field.Type.NamedType() is ObjectType type ? selection.GetSelectionSet(type).Selections : [];
}
