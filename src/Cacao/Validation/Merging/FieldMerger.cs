using Cacao.Language;

namespace Cacao.Validation.Merging;

/// <summary>
/// Checks that the fields of an operation can be merged. The definition compares every pair of fields; here they are grouped by
/// response name first, and every field is compared with one of its group only, as both comparisons are transitive:
/// <list type="bullet">
/// <item>shape: all fields of a group, whatever their parents;</item>
/// <item>sameness: for each object type its own fields together with those of interfaces, which may turn out to be that object.</item>
/// </list>
/// The sub-fields of a group are merged into one set and checked in turn. A set that was checked before, be it through another fragment or
/// another path, is not checked again; so fragments that multiply on the way down do not multiply the work.
/// </summary>
internal sealed partial class FieldMerger(ValidationContext context)
{
    private readonly FieldCollector _collector = new(context);
    private readonly HashSet<FieldSet> _shapesChecked = [];
    private readonly HashSet<FieldSet> _fieldsChecked = [];
    private readonly HashSet<FieldSet> _reported = [];
    private readonly Queue<Pending> _pending = new();
    private int _comparisons;
    private bool _isTooComplex;

    /// <summary>How many selections and pairs were looked at, for tests and for the limit.</summary>
    public int Steps => _collector.Steps + _comparisons;

    public void Check(OperationNode operation, NamedType root)
    {
        if (context.IsFull || IsTooComplex(operation))
        {
            return;
        }

        var fields = _collector.CollectRoot(operation.SelectionSet, root);
        Add(fields, Path.Root, Comparison.Shape);
        Add(fields, Path.Root, Comparison.Field);
        while (!context.IsFull && !IsTooComplex(operation) && _pending.TryDequeue(out var next))
        {
            CheckSet(next);
        }
    }

    private bool IsTooComplex(OperationNode operation)
    {
        if (!_isTooComplex && Steps > context.Options.MaxFieldMergeSteps)
        {
            _isTooComplex = true;
            context.Report(ValidationErrors.FieldMergeTooComplex(operation));
        }

        return _isTooComplex;
    }

    private void Add(FieldSet fields, Path path, Comparison comparison)
    {
        var done = comparison is Comparison.Shape ? _shapesChecked : _fieldsChecked;
        if (fields.Fields.Count > 0 && done.Add(fields))
        {
            _pending.Enqueue(new Pending(fields, path, comparison));
        }
    }

    private void CheckSet(Pending set)
    {
        foreach (var group in GroupByResponseName(set.Fields.Fields))
        {
            var path = set.Path.Append(group[0].ResponseName);
            if (set.Comparison is Comparison.Shape)
            {
                CheckGroup(group, path, Comparison.Shape);
                continue;
            }

            foreach (var same in GroupByParentType(group))
            {
                CheckGroup(same, path, Comparison.Field);
            }
        }
    }

    private void CheckGroup(List<MergedField> group, Path path, Comparison comparison)
    {
        var first = group[0];
        foreach (var field in group.Skip(1))
        {
            _comparisons++;
            var difference = comparison is Comparison.Shape
                ? FieldComparer.FindShapeDifference(first, field)
                : FieldComparer.FindFieldDifference(first, field);
            if (difference is not null)
            {
                Report(group, difference, path);
                return;
            }
        }

        Add(_collector.CollectSubfields(group), path, comparison);
    }

    // All fields of the group are named, those that agree with the first one too: any of them may be the one to rename.
    private void Report(List<MergedField> group, string difference, Path path)
    {
        if (_reported.Add(new FieldSet(group)))
        {
            context.Report(ValidationErrors.FieldConflict(group.ConvertAll(field => field.Node), difference, path));
        }
    }

    private enum Comparison
    {
        Shape,
        Field,
    }

    private readonly record struct Pending(FieldSet Fields, Path Path, Comparison Comparison);
}
