namespace ServiceTeams.Shared.Groups;

/// <summary>Which figures of a group a request needs: those it selects, those it requires something of and those it sorts by.</summary>
internal sealed class GroupNeeds<TBy>
    where TBy : struct, Enum
{
    private static readonly string[] s_parts = [.. typeof(Statistics).GetProperties().Select(property => property.Name)];

    private readonly HashSet<(string Measure, string Part)> _figures = [];

    /// <summary>Reads a request for groups of a type.</summary>
    public GroupNeeds(GroupRequest<TBy> request, Type group)
    {
        Having = GroupHaving.Of(request.Having);
        Order = [.. request.Order.SelectMany(FigureInputs.Of<GroupSortDirection, StatisticsSort>)];
        if (request.Selected is { } selected)
        {
            NoteSelected(selected, group);
        }

        _figures.UnionWith(Having?.Figures ?? []);
        _figures.UnionWith(Order.Select(key => (key.Measure, key.Part)));
    }

    /// <summary>What is required of groups; null: nothing.</summary>
    public GroupHaving? Having { get; }

    /// <summary>What they are sorted by.</summary>
    public IReadOnlyList<(string Measure, string Part, GroupSortDirection Direction)> Order { get; }

    /// <summary>The figures; a part of statistics beside the figure itself, which has an empty part.</summary>
    public IReadOnlySet<(string Measure, string Part)> Figures => _figures;

    private void NoteSelected(ISelectionCollection selected, Type group)
    {
        foreach (var figure in group.GetProperties().Where(property => property.Name != "Key" && selected.IsSelected(Camel(property.Name))))
        {
            _figures.Add((figure.Name, ""));
            if (figure.PropertyType == typeof(Statistics))
            {
                var parts = selected.Select(Camel(figure.Name));
                _figures.UnionWith(s_parts.Where(part => parts.IsSelected(Camel(part))).Select(part => (figure.Name, part)));
            }
        }
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
