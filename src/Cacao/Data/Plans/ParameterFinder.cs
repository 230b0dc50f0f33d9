using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Plans;

/// <summary>Looks for values of a request.</summary>
internal sealed class ParameterFinder : ExpressionVisitor
{
    private bool _isFound;

    private ParameterFinder()
    {
    }

    public static bool IsIn(Expression expression)
    {
        var finder = new ParameterFinder();
        finder.Visit(expression);
        return finder._isFound;
    }

    protected override Expression VisitExtension(Expression node)
    {
        _isFound |= node is QueryParameterExpression;
        return node;
    }
}
