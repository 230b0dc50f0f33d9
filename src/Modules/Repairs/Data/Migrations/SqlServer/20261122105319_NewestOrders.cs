using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Repairs.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class NewestOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RepairOrders_ReportedAt",
                schema: "repairs",
                table: "RepairOrders");

            migrationBuilder.CreateIndex(
                name: "IX_RepairOrders_ReportedAt_Id",
                schema: "repairs",
                table: "RepairOrders",
                columns: new[] { "ReportedAt", "Id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_RepairOrders_TeamId_ReportedAt_Id",
                schema: "repairs",
                table: "RepairOrders",
                columns: new[] { "TeamId", "ReportedAt", "Id" },
                descending: new[] { false, true, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_RepairOrders_ReportedAt_Id",
                schema: "repairs",
                table: "RepairOrders");

            migrationBuilder.DropIndex(
                name: "IX_RepairOrders_TeamId_ReportedAt_Id",
                schema: "repairs",
                table: "RepairOrders");

            migrationBuilder.CreateIndex(
                name: "IX_RepairOrders_ReportedAt",
                schema: "repairs",
                table: "RepairOrders",
                column: "ReportedAt");
        }
    }
}
