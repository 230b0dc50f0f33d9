using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceTeams.Repairs.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NewestOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_repairs_RepairOrders_ReportedAt",
                table: "repairs_RepairOrders");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_RepairOrders_ReportedAt_Id",
                table: "repairs_RepairOrders",
                columns: new[] { "ReportedAt", "Id" },
                descending: new[] { true, false });

            migrationBuilder.CreateIndex(
                name: "IX_repairs_RepairOrders_TeamId_ReportedAt_Id",
                table: "repairs_RepairOrders",
                columns: new[] { "TeamId", "ReportedAt", "Id" },
                descending: new[] { false, true, false });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_repairs_RepairOrders_ReportedAt_Id",
                table: "repairs_RepairOrders");

            migrationBuilder.DropIndex(
                name: "IX_repairs_RepairOrders_TeamId_ReportedAt_Id",
                table: "repairs_RepairOrders");

            migrationBuilder.CreateIndex(
                name: "IX_repairs_RepairOrders_ReportedAt",
                table: "repairs_RepairOrders",
                column: "ReportedAt");
        }
    }
}
