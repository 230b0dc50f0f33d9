using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Plans;

/// <summary>Lets a query go of the DbContext that it was written for.</summary>
internal sealed class Detachment : ExpressionVisitor
{
    public static Expression Of(Expression query) => new Detachment().Visit(query);

    protected override Expression VisitExtension(Expression node)
        => node is EntityQueryRootExpression root ? root.DetachQueryProvider() : node;
}
