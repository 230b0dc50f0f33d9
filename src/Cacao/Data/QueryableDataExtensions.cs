using Cacao.Data;

namespace Cacao;

/// <summary>Filters by hand inside a resolver.</summary>
public static class QueryableFilterExtensions
{
    /// <summary>The rows that the field's <c>where</c> asks for; the automatic step is then left out. The field needs [UseFiltering].</summary>
    public static IQueryable<T> Filter<T>(this IQueryable<T> queryable, IResolverContext context)
        => HandMade.Filter(queryable, context);

    /// <summary>The rows that the field's <c>where</c> asks for; the automatic step is then left out. The field needs [UseFiltering].</summary>
    public static IEnumerable<T> Filter<T>(this IEnumerable<T> enumerable, IResolverContext context)
        => HandMade.Filter(enumerable.AsQueryable(), context);
}

/// <summary>Sorts by hand inside a resolver.</summary>
public static class QueryableSortExtensions
{
    /// <summary>The rows in the field's <c>order</c>; the automatic step is then left out. The field needs [UseSorting].</summary>
    public static IQueryable<T> Sort<T>(this IQueryable<T> queryable, IResolverContext context)
        => HandMade.Sort(queryable, context);

    /// <summary>The rows in the field's <c>order</c>; the automatic step is then left out. The field needs [UseSorting].</summary>
    public static IEnumerable<T> Sort<T>(this IEnumerable<T> enumerable, IResolverContext context)
        => HandMade.Sort(enumerable.AsQueryable(), context);
}

/// <summary>Projects by hand inside a resolver.</summary>
public static class QueryableProjectExtensions
{
    /// <summary>Only what is selected of each row; the automatic step is then left out. The field needs [UseProjection].</summary>
    public static IQueryable<T> Project<T>(this IQueryable<T> queryable, IResolverContext context)
        => HandMade.Project(queryable, context);

    /// <summary>Only what is selected of each row; the automatic step is then left out. The field needs [UseProjection].</summary>
    public static IEnumerable<T> Project<T>(this IEnumerable<T> enumerable, IResolverContext context)
        => HandMade.Project(enumerable.AsQueryable(), context);
}
